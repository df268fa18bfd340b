import type { CaseFile } from '@shouhou/shared/case-file'
import { channelCalls, letterAsText, LETTERS } from '@shouhou/shared/channel'
import { NO_ANSWERS } from '@shouhou/shared/rights'
import { documentOf, letterFrom } from '../../../../miniprogram/src/features/channel/letter-from'
import { laidOut } from '../../../../miniprogram/src/features/channel/own-words'
import { byPlace, whereToFill } from '../../../../miniprogram/src/packages/channel/letter/where-to-fill'
import { filledIn } from '../../../../miniprogram/src/words/channel/missing'
import { aReport } from '../../../support/builders'

const today = '2026-11-22'
const aFile = (change: Parameters<typeof aReport>[0] = {}): CaseFile => ({
  caseId: 'c-1', groupId: 'g-1', state: 'open', report: aReport({ imei: '860000000000001', orderNumber: 'A1234567890', ...change }), evidence: [], answers: NO_ANSWERS, revision: 0, kept: null, repairs: [], steps: [], dates: [],
})
const bare = aFile({ boughtOn: null, channel: null, shop: '', priceFen: null, invoice: null, faultSince: null, steps: '', tried: '', demand: '', wishes: ['compensate'] })
const letterOfFile = (file: CaseFile, kind: (typeof LETTERS)[number]) => letterFrom({ file, kind, words: laidOut(file), today })

test.each(LETTERS)('the letter %s is one that the cloud sets as a document', (kind) => {
  const full = aFile({ steps: '亮'.repeat(1000), tried: '试'.repeat(1000), demand: '换'.repeat(500), model: '型'.repeat(40), brand: '牌'.repeat(30), storage: '存'.repeat(30) })
  for (const file of [full, bare]) expect(channelCalls['channel.document'].input.safeParse(documentOf(letterOfFile(file, kind)))).toMatchObject({ success: true })
})

test.each(LETTERS)('the letter %s carries no number of a device or an order', (kind) => {
  expect(letterAsText(letterOfFile(aFile(), kind))).not.toMatch(/860000000000001|A1234567890/)
})

test('one’s own words stand in it as they are, once', () => {
  const file = aFile({ steps: '亮屏就有，重启还在', tried: '恢复过出厂设置' })
  const text = letterAsText(letterFrom({ file, kind: '12315', words: { ...laidOut(file), request: '请求免费换屏' }, today }))
  expect(text.split('亮屏就有，重启还在')).toHaveLength(2)
  expect(text).toContain('请求免费换屏')
})

test('every blank that can be filled in here is one that a letter has', () => {
  const undecided = aFile({ boughtOn: '2026-11-18', faultSince: '2026-11-19', wishes: ['refund', 'replace'] })
  const missing = [bare, undecided].flatMap((file) => LETTERS.flatMap((kind) => letterOfFile(file, kind).missing))
  for (const name of Object.values(filledIn).flat()) expect(missing.filter((one) => one.startsWith(name))).not.toEqual([])
})

test('what identifies a person is written by hand', () => {
  const { missing } = letterOfFile(bare, 'court')
  expect(missing.filter((name) => whereToFill(name) === 'hand')).toEqual(expect.arrayContaining(['姓名', '身份证号', '住址', '电话']))
  expect(byPlace(['姓名', '价格', '事情的经过（自己写）'])).toEqual([
    { place: 'words', names: ['事情的经过（自己写）'] }, { place: 'case', names: ['价格'] }, { place: 'hand', names: ['姓名'] },
  ])
})

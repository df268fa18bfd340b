import type { ChannelStep } from '@shouhou/shared/channel'
import { laidOut, nothingWritten, untold, wordsFrom } from '../../../../miniprogram/src/features/channel/own-words'
import { aReport } from '../../../support/builders'

const aStep = (change: Partial<ChannelStep>): ChannelStep => ({
  stepId: 's-1', caseId: 'c-1', channel: 'brand', takenOn: '2026-10-01', number: '', against: '', asked: '', state: 'sent', answers: [], revision: 1, filedAt: 0, ...change,
})
const answer = (on: string, said: string) => ({ state: 'answered' as const, on, said, evidenceIds: [], at: 0 })

const report = aReport({ steps: '亮屏就有', tried: '重启过两次', demand: '希望免费换屏' })

test('what the case has in its author’s own words is laid out', () => {
  expect(laidOut({ report, steps: [] })).toEqual({ story: '怎样会出现：亮屏就有\n已经试过：重启过两次', contact: '', request: '希望免费换屏' })
})

test('what the seller and the platform answered is laid out by date, and nobody else’s', () => {
  const steps = [
    aStep({ channel: 'platform', answers: [answer('2026-10-08', '请等三天')] }),
    aStep({ channel: 'brand', answers: [answer('2026-10-03', '要寄回检测'), answer('2026-10-04', '')] }),
    aStep({ channel: 'brand', against: '云杉自营店', answers: [answer('2026-10-09', '不换')] }),
    aStep({ channel: '12315', answers: [answer('2026-10-02', '已受理')] }),
  ]
  expect(laidOut({ report, steps }).contact).toBe('2026年10月3日 卖家或品牌：要寄回检测\n2026年10月8日 平台客服：请等三天\n2026年10月9日 云杉自营店：不换')
})

test('what was written stands in place of what was laid out, also when it was emptied', () => {
  const file = { report, steps: [] }
  expect(wordsFrom(nothingWritten, file)).toEqual(laidOut(file))
  expect(wordsFrom({ ...nothingWritten, story: '', request: '退货' }, file)).toEqual({ story: '', contact: '', request: '退货' })
})

test('it fits the letter however long the case is', () => {
  const long = aReport({ steps: '亮'.repeat(1000), tried: '试'.repeat(1000), demand: '换'.repeat(500) })
  const words = laidOut({ report: long, steps: [aStep({ answers: [answer('2026-10-03', '说'.repeat(1000)), answer('2026-10-04', '说'.repeat(1000))] })] })
  expect([words.story, words.contact.length, words.request.length]).toEqual([`怎样会出现：${'亮'.repeat(1000)}`, 1000, 500])
  expect(untold(long, words)).toMatchObject({ steps: '', tried: long.tried })
})

test('what the story tells, the case does not tell once more', () => {
  const words = { story: '十月一日发现，亮屏就有', contact: '', request: '' }
  expect(untold(report, words)).toMatchObject({ steps: '', tried: '重启过两次' })
  expect(untold(report, { ...words, story: '' })).toEqual(report)
})

import type { CaseView, Report } from '@shouhou/shared/case'
import { aReport, SIGNED } from '../../support/builders'
import { emulated } from '../../support/emulated'
import { putInside } from '../../support/look-inside'
import { inside } from './inside'

const cloud = emulated({ indexRequired: true })
afterEach(() => cloud.contentCheck.set({ text: 'words' }))

let round = 0
/** Lin sits in a 接龙 with a case. */
const scene = async () => {
  round += 1
  const chen = cloud.as('chen')
  const group = await cloud.aGroup(chen, {})
  const lin = await cloud.aMember(`lin${round}`, group)
  const filed = await cloud.aCase(lin, group)
  const { groupId, jielongId } = await cloud.aJielong(chen, group)
  const of = { groupId, jielongId }
  await lin.mustCall('jielong.join', { ...of, with: { caseId: filed.caseId } })
  const board = async () => {
    expect(await inside(cloud.emulator).recount(jielongId)).toEqual([])
    return (await chen.mustCall('jielong.read', of)).board
  }
  const change = ({ revision, caseId }: Pick<CaseView, 'caseId' | 'revision'>, report: Partial<Report>) => lin.mustCall('case.change', { groupId, caseId, revision, report: aReport(report) })
  return { chen, lin, group, filed, of, board, change }
}

const one = (key: string) => [{ key, people: 1 }]

test('a case that is changed moves the bars of the open board that it stands on, and leaves a closed one as it was counted', async () => {
  const { chen, filed, of, board, change } = await scene()
  const changed = await change(filed, { systemVersion: '4.0', wishes: ['refund'], faultSince: '2025-10-01' })
  expect(await board()).toMatchObject({ people: 1, systemVersion: one('4.0'), wish: one('refund'), month: one('2025-10') })
  await chen.mustCall('jielong.close', of)
  await change(changed, { systemVersion: '5.0' })
  expect(await board()).toMatchObject({ systemVersion: one('4.0') })
})

test('evidence that comes and goes moves the bar of evidence', async () => {
  const { lin, filed, of, board } = await scene()
  const { evidenceId } = await lin.mustCall('evidence.writeNote', { kind: 'contact', note: '客服说要自费。' })
  await lin.mustCall('case.addEvidence', { groupId: of.groupId, caseId: filed.caseId, evidenceIds: [evidenceId] })
  expect(await board()).toMatchObject({ completeness: one('1') })
  await lin.mustCall('evidence.remove', { evidenceId })
  expect(await board()).toMatchObject({ completeness: one('0') })
})

test('words that wait for their check, or were hidden, stand on no board until they are let through', async () => {
  const { chen, filed, of, board, change } = await scene()
  const subject = { noun: 'case' as const, id: filed.caseId }
  cloud.contentCheck.set({ text: 'review' })
  await change(filed, { systemVersion: '4.0' })
  expect(await board()).toMatchObject({ people: 1, systemVersion: one('') })
  cloud.contentCheck.set({ text: 'words' })
  await chen.mustCall('moderation.keep', { groupId: of.groupId, subject, reason: '' })
  expect(await board()).toMatchObject({ systemVersion: one('4.0') })
  await chen.mustCall('moderation.hide', { groupId: of.groupId, subject, reason: '骂人' })
  expect(await board()).toMatchObject({ systemVersion: one('') })
  await chen.mustCall('moderation.restore', { groupId: of.groupId, subject, reason: '' })
  expect(await board()).toMatchObject({ systemVersion: one('4.0') })
})

test('a board that cannot follow just now does not keep a case from being changed', async () => {
  const { lin, filed, of, board, change } = await scene()
  const pending = { [`pending.${await lin.personId()}`]: { step: 'leave', token: 'looking-still', at: cloud.clock.now() }, inFlight: 1 }
  await putInside(cloud.emulator, 'jielongs', { query: { _id: of.jielongId }, data: pending })
  expect(await change(filed, { systemVersion: '4.0' })).toMatchObject({ report: { systemVersion: '4.0' } })
  await cloud.clock.advance(70_000)
  expect(await board()).toMatchObject({ systemVersion: one('3.2.1') })
  expect(await lin.mustCall('jielong.changeEntry', { ...of, with: { caseId: filed.caseId } })).toMatchObject({ board: { systemVersion: one('4.0') } })
  await cloud.clock.reset()
})

test('an entry takes another case, and keeps its seat', async () => {
  const { lin, group, of, board } = await scene()
  const other = await cloud.aCase(lin, group, { systemVersion: '5.0' })
  const changed = await lin.mustCall('jielong.changeEntry', { ...of, with: { caseId: other.caseId } })
  expect(changed).toMatchObject({ people: 1, myEntry: { seat: 1, content: { caseId: other.caseId } } })
  expect(await board()).toMatchObject({ people: 1, systemVersion: one('5.0') })
})

test('an entry cannot become what could not join', async () => {
  const { chen, lin, group, of } = await scene()
  const change = (caseId: string) => lin.mustFail('jielong.changeEntry', { ...of, with: { caseId } })
  expect(await change((await cloud.aCase(lin, group, { model: 'X2' })).caseId)).toMatchObject({ code: 'jielong/other-model' })
  expect(await change((await cloud.aCase(lin, group, { faultCode: 'HEAT' })).caseId)).toMatchObject({ code: 'jielong/other-fault' })
  expect(await change('c00000000000000000000x')).toEqual({ code: 'case/not-found' })
  expect(await lin.mustFail('jielong.changeEntry', { ...of, with: SIGNED })).toEqual({ code: 'jielong/wrong-kind' })
  expect(await lin.mustFail('jielong.join', { ...of, with: SIGNED })).toEqual({ code: 'jielong/wrong-kind' })
  const wang = await cloud.aMember(`wang${round}`, group)
  expect(await wang.mustFail('jielong.changeEntry', { ...of, with: { caseId: (await cloud.aCase(wang, group)).caseId } })).toEqual({ code: 'jielong/not-joined' })
  await chen.mustCall('jielong.close', of)
  expect(await change((await cloud.aCase(lin, group)).caseId)).toEqual({ code: 'jielong/closed' })
})

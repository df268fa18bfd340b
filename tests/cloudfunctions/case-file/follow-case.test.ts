import { NO_ANSWERS } from '@shouhou/shared/rights'
import { aReport } from '../../support/builders'
import { emulated } from '../../support/emulated'
import { aFiledCase, ago, aPickUp, aSlip } from '../repair/scene'

const cloud = emulated({ indexRequired: true })

/** Bought five days ago, broken since three. */
const aNewPhone = async (name: string) => {
  const scene = await aFiledCase(cloud, name)
  const report = aReport({ boughtOn: ago(cloud, 5), faultSince: ago(cloud, 3) })
  const { caseId, revision } = await cloud.aCase(scene.author, scene.group, report)
  const kindsKept = async () => [...new Set((await cloud.documents('reminders', { caseId })).map(({ date }) => (date as { kind: string }).kind))].sort()
  return { ...scene, caseId, revision, report, kindsKept }
}

test('a file is what its author alone has of a case: report, pieces, answers, repairs, ways and dates', async () => {
  const { author, groupId, caseId, report } = await aNewPhone('whole')
  const { evidenceId } = await author.mustCall('evidence.writeNote', { kind: 'contact', note: '客服说先送检' })
  await author.mustCall('case.addEvidence', { groupId, caseId, evidenceIds: [evidenceId] })
  const { dates, ...file } = await author.mustCall('caseFile.read', { caseId })
  expect(file).toEqual({
    caseId, groupId, state: 'open', report: { ...report, model: 'X1' }, answers: NO_ANSWERS, revision: 0, kept: null, repairs: [], steps: [],
    evidence: [{ evidenceId, name: '', kind: 'contact', medium: 'note' }],
  })
  expect(dates.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['refund-window', 'replace-window', 'warranty-end']))
  expect(dates.every(({ sources }) => sources.length > 0)).toBe(true)
})

test('the days are legal and safe ones: a week after it was bought, and the day before that', async () => {
  const { author, caseId } = await aNewPhone('week')
  const { dates } = await author.mustCall('caseFile.read', { caseId })
  expect(dates.find(({ kind }) => kind === 'refund-window')).toMatchObject({ day: ago(cloud, -2), safeDay: ago(cloud, -1), sense: 'until' })
})

test('reminders follow from the filing on: an answer, another report, a repair, its end', async () => {
  const { author, groupId, caseId, revision, kindsKept } = await aNewPhone('follow')
  expect(await kindsKept()).toEqual(expect.arrayContaining(['refund-window', 'replace-window']))
  const { answers } = await author.mustCall('rights.keep', { caseId, revision: 0, answers: { ...NO_ANSWERS, invoicedOn: ago(cloud, 3), deliveredOn: ago(cloud, 3) } })
  expect(await cloud.documents('reminders', { caseId, 'date.kind': 'refund-window' })).toMatchObject([{ day: ago(cloud, -3) }])
  await author.mustCall('rights.keep', { caseId, revision: 1, answers: { ...answers, invoicedOn: null, deliveredOn: null } })

  await author.mustCall('case.change', { groupId, caseId, revision, report: aReport({ boughtOn: ago(cloud, 12), faultSince: ago(cloud, 3) }) })
  expect(await kindsKept()).not.toContain('refund-window')
  const { repairs: [repair] } = await author.mustCall('repair.dropOff', { caseId, slip: aSlip(ago(cloud, 1)) })
  expect(await kindsKept()).toEqual(expect.arrayContaining(['spare-phone', 'repair-30', 'repair-60']))
  await author.mustCall('repair.pickUp', { caseId, repairId: repair?.repairId ?? '', revision: repair?.revision ?? 0, pickUp: aPickUp(ago(cloud, 0)) })
  const kinds = await kindsKept()
  expect(kinds).toContain('repair-warranty')
  expect(kinds).not.toContain('spare-phone')
})

test('a case that is solved reminds of nothing, and of its dates again when it is reopened', async () => {
  const { author, groupId, caseId, kindsKept } = await aNewPhone('solved')
  const before = await kindsKept()
  await author.mustCall('case.solve', { groupId, caseId, outcome: '换了新机' })
  expect(await kindsKept()).toEqual([])
  await author.mustCall('case.reopen', { groupId, caseId })
  expect(await kindsKept()).toEqual(before)
})

test('what is done stays done when a case is solved and opened again', async () => {
  const { author, groupId, caseId } = await aNewPhone('ticked')
  const mine = async () => (await author.mustCall('reminder.listMine', {})).reminders.filter((reminder) => reminder.caseId === caseId).map(({ kind }) => kind)
  const { reminders } = await author.mustCall('reminder.listMine', {})
  const ticked = reminders.find((reminder) => reminder.caseId === caseId && reminder.kind === 'refund-window')
  await author.mustCall('reminder.done', { reminderId: ticked?.reminderId ?? '', isDone: true })
  await author.mustCall('case.solve', { groupId, caseId, outcome: '换了新机' })
  expect(await mine()).toEqual([])
  await author.mustCall('case.reopen', { groupId, caseId })
  expect(await mine()).toContain('replace-window')
  expect(await mine()).not.toContain('refund-window')
})

test('a case that knows no day reminds of none', async () => {
  const { author, group } = await aFiledCase(cloud, 'none')
  const { caseId } = await cloud.aCase(author, group, { boughtOn: null, faultSince: null })
  expect(await cloud.documents('reminders', { caseId })).toEqual([])
  expect((await author.mustCall('caseFile.read', { caseId })).dates).toEqual([])
})

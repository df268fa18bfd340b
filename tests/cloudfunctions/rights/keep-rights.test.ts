import { addDays, dayOf } from '@shouhou/shared'
import { NO_ANSWERS, type RightsAnswers } from '@shouhou/shared/rights'
import { emulated } from '../../support/emulated'
import { putInside } from '../../support/look-inside'
import { aFiledCase, ago, aPickUp, aSlip, inRepair } from '../repair/scene'

const cloud = emulated({ indexRequired: true })

const answered = (overrides: Partial<RightsAnswers>): RightsAnswers => ({ ...NO_ANSWERS, ...overrides })

test('nothing is answered at first; what is kept comes back with what the rules say today', async () => {
  const { author, caseId } = await aFiledCase(cloud, 'keep')
  expect(await author.mustCall('caseFile.read', { caseId })).toMatchObject({ answers: NO_ANSWERS, revision: 0, kept: null })
  const answers = answered({ deliveredOn: ago(cloud, 10), hasCard: 'yes', wish: 'replace' })
  const file = await author.mustCall('rights.keep', { caseId, revision: 0, answers })
  expect(file).toMatchObject({ answers, revision: 1, kept: { on: ago(cloud, 0) } })
  expect(file.kept?.conclusions.length).toBeGreaterThan(0)
  expect(file.kept?.conclusions.every(({ sources }) => sources.length > 0)).toBe(true)
  expect(await author.mustCall('caseFile.read', { caseId })).toEqual(file)
})

test('what was kept stays as it was said that day, until it is kept again', async () => {
  const { author, group } = await aFiledCase(cloud, 'stays')
  const { caseId } = await cloud.aCase(author, group, { boughtOn: ago(cloud, 5), faultSince: ago(cloud, 3) })
  const answers = answered({ deliveredOn: ago(cloud, 5) })
  const { kept } = await author.mustCall('rights.keep', { caseId, revision: 0, answers })
  expect(kept?.conclusions.map(({ rule }) => rule)).toContain('R1')
  await cloud.clock.advance(400 * 86_400_000)
  const later = await author.mustCall('caseFile.read', { caseId })
  expect(later.kept).toEqual(kept)
  const again = await author.mustCall('rights.keep', { caseId, revision: 1, answers })
  expect(again).toMatchObject({ revision: 2, kept: { on: ago(cloud, 0) } })
})

test('repairs that were written down count in what is kept', async () => {
  const { author, caseId, repairId, revision } = await inRepair(cloud, 'counts', 40)
  await author.mustCall('repair.pickUp', { caseId, repairId, revision, pickUp: aPickUp(ago(cloud, 35), { isFixed: 'no' }) })
  const { repairs: [second] } = await author.mustCall('repair.dropOff', { caseId, slip: aSlip(ago(cloud, 20)) })
  await author.mustCall('repair.pickUp', { caseId, repairId: second?.repairId ?? '', revision: second?.revision ?? 0, pickUp: aPickUp(ago(cloud, 12), { isFixed: 'no' }) })
  const { kept } = await author.mustCall('rights.keep', { caseId, revision: 0, answers: answered({ deliveredOn: ago(cloud, 100) }) })
  expect(kept?.conclusions.map(({ rule }) => rule)).toContain('R3')
})

test.each(['invoicedOn', 'deliveredOn', 'replacedOn', 'reportedOn', 'askedOn', 'factoryOn'] as const)('%s lies not in the future', async (field) => {
  const { author, caseId } = await aFiledCase(cloud, `future-${field.toLowerCase()}`)
  const tomorrow = addDays(dayOf(cloud.clock.now()), 1)
  expect(await author.mustFail('rights.keep', { caseId, revision: 0, answers: answered({ [field]: tomorrow }) })).toEqual({ code: 'case/date-in-future', field })
  expect(await author.mustCall('rights.keep', { caseId, revision: 0, answers: answered({ [field]: ago(cloud, 0) }) })).toMatchObject({ revision: 1 })
})

test('of two that keep what both saw, one is told that the other came first', async () => {
  const { author, caseId } = await aFiledCase(cloud, 'meanwhile')
  const keep = (revision: number, batteryHealth: number) => author.call('rights.keep', { caseId, revision, answers: answered({ batteryHealth }) })
  for (const seen of [0, 1]) {
    const replies = await Promise.all([70, 90].map((health) => keep(seen, health)))
    expect(replies.filter(({ ok }) => !ok)).toEqual([{ ok: false, error: { code: 'rights/changed-meanwhile' } }])
  }
  for (const seen of [0, 1, 5]) expect(await keep(seen, 50)).toEqual({ ok: false, error: { code: 'rights/changed-meanwhile' } })
})

test('a run that died after it had kept is finished by its repetition', async () => {
  const { author, caseId } = await aFiledCase(cloud, 'died')
  const kept = { caseId, revision: 0, answers: answered({ batteryHealth: 70 }) }
  await author.mustCall('rights.keep', kept, { key: 'died-in-between' })
  await putInside(cloud.emulator, 'answers', { query: { state: 'done' }, data: { state: 'running', value: null } })
  await cloud.clock.advance(70_000)
  expect(await author.mustCall('rights.keep', kept, { key: 'died-in-between' })).toMatchObject({ revision: 1, answers: { batteryHealth: 70 } })
})

test('only its author keeps or reads it', async () => {
  const { owner, caseId } = await aFiledCase(cloud, 'alone')
  const keep = { caseId, revision: 0, answers: NO_ANSWERS }
  expect(await owner.mustFail('rights.keep', keep)).toEqual({ code: 'case/not-yours' })
  expect(await owner.mustFail('rights.keep', { ...keep, caseId: 'c-nowhere' })).toEqual({ code: 'case/not-found' })
  expect(await owner.mustFail('caseFile.read', { caseId })).toEqual({ code: 'case/not-yours' })
})

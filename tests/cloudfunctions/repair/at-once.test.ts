import { NOTES_LIMIT, REPAIRS_LIMIT } from '@shouhou/shared/repair'
import { emulated } from '../../support/emulated'
import { addInside, putInside } from '../../support/look-inside'
import { aFiledCase, ago, aNote, aPickUp, aSlip, inRepair } from './scene'

const cloud = emulated({ indexRequired: true })

const refused = (code: string) => [{ ok: false, error: { code } }]
const noes = (replies: readonly { ok: boolean }[]) => replies.filter(({ ok }) => !ok)

test('of two pick-ups at once one is told that the other came first', async () => {
  const { author, caseId, repairId, revision } = await inRepair(cloud, 'pickups')
  const replies = await Promise.all([1, 2].map((days) => author.call('repair.pickUp', { caseId, repairId, revision, pickUp: aPickUp(ago(cloud, days)) })))
  expect(noes(replies)).toEqual(refused('repair/changed-meanwhile'))
  expect(await cloud.documents('case_events', { caseId, what: 'picked-up' })).toHaveLength(1)
})

test('what was seen before a note came is corrected no more, nor looked at', async () => {
  const { author, caseId, repairId, revision } = await inRepair(cloud, 'stale')
  await author.mustCall('repair.note', { caseId, repairId, note: aNote(ago(cloud, 1)) })
  const seen = { caseId, repairId, revision }
  expect(await author.mustFail('repair.correct', { ...seen, slip: aSlip(ago(cloud, 9)) })).toEqual({ code: 'repair/changed-meanwhile' })
  const { repairs: [noted] } = await author.mustCall('caseFile.read', { caseId })
  await author.mustCall('repair.pickUp', { ...seen, revision: noted?.revision ?? 0, pickUp: aPickUp(ago(cloud, 1)) })
  const checks = [{ item: 'call' as const, result: 'failed' as const, note: '' }]
  expect(await author.mustFail('repair.check', { ...seen, checks, asEvidence: true })).toEqual({ code: 'repair/changed-meanwhile' })
  // The note of what failed went with it.
  expect(await cloud.documents('evidence', { ownerId: await author.personId() })).toEqual([])
})

test('a drop-off sent twice with one key is one; with two keys it is two', async () => {
  const { author, caseId } = await aFiledCase(cloud, 'twice')
  const drop = { caseId, slip: aSlip(ago(cloud, 3)) }
  await Promise.all([1, 2].map(() => author.mustCall('repair.dropOff', drop, { key: 'one-and-the-same' })))
  expect((await author.mustCall('caseFile.read', { caseId })).repairs).toHaveLength(1)
  await Promise.all([1, 2].map(() => author.mustCall('repair.dropOff', drop)))
  expect((await author.mustCall('caseFile.read', { caseId })).repairs).toHaveLength(3)
  expect(await cloud.documents('case_events', { caseId, what: 'dropped-off' })).toHaveLength(3)
})

test('a run that died after it had written is finished by its repetition, and writes nothing twice', async () => {
  const { author, caseId, repairId, revision } = await inRepair(cloud, 'died')
  const pickUp = { caseId, repairId, revision, pickUp: aPickUp(ago(cloud, 1)) }
  const note = { caseId, repairId, note: aNote(ago(cloud, 1)) }
  await author.mustCall('repair.pickUp', pickUp, { key: 'died-in-between' })
  const died = () => putInside(cloud.emulator, 'answers', { query: { state: 'done' }, data: { state: 'running', value: null } })
  await died()
  await cloud.clock.advance(70_000)
  expect((await author.mustCall('repair.pickUp', pickUp, { key: 'died-in-between' })).repairs).toMatchObject([{ revision: revision + 1 }])
  await author.mustCall('repair.note', note, { key: 'died-after-it' })
  await died()
  await cloud.clock.advance(70_000)
  expect((await author.mustCall('repair.note', note, { key: 'died-after-it' })).repairs[0]?.notes).toHaveLength(1)
  expect(await cloud.documents('case_events', { caseId, what: 'picked-up' })).toHaveLength(1)
})

test('what a run that died took out leaves no reminder behind, though its repetition finds nothing', async () => {
  const { author, caseId, repairId } = await inRepair(cloud, 'removed', 2)
  const reminders = await cloud.documents('reminders', { caseId, 'date.kind': 'spare-phone' })
  expect(reminders).toHaveLength(1)
  await author.mustCall('repair.remove', { caseId, repairId })
  await addInside(cloud.emulator, 'reminders', reminders)
  expect(await author.mustFail('repair.remove', { caseId, repairId })).toEqual({ code: 'repair/not-found' })
  expect(await cloud.documents('reminders', { caseId, 'date.kind': 'spare-phone' })).toEqual([])
})

test('a case holds so many repairs, also when the last two come at once', async () => {
  const { author, caseId } = await inRepair(cloud, 'manyrepairs')
  const [one] = await cloud.documents('repairs', { caseId })
  await addInside(cloud.emulator, 'repairs', Array.from({ length: REPAIRS_LIMIT - 2 }, (_none, at) => ({ ...one, _id: `filler-${at}`, order: `${String(one?.['order'])}-${at}`, slot: at + 1 })))
  const replies = await Promise.all([1, 2].map(() => author.call('repair.dropOff', { caseId, slip: aSlip(ago(cloud, 1)) })))
  expect(noes(replies)).toEqual([{ ok: false, error: { code: 'repair/too-many', limit: REPAIRS_LIMIT } }])
  expect(await cloud.documents('repairs', { caseId })).toHaveLength(REPAIRS_LIMIT)
})

test('a repair holds so many notes, also when the last two come at once; none of several is lost', async () => {
  const { author, caseId, repairId } = await inRepair(cloud, 'manynotes')
  await Promise.all([1, 2, 3].map((days) => author.mustCall('repair.note', { caseId, repairId, note: aNote(ago(cloud, days)) })))
  const [one] = await cloud.documents('repairs', { _id: repairId })
  const notes = one?.['notes'] as { noteId: string }[]
  expect(notes).toHaveLength(3)
  await putInside(cloud.emulator, 'repairs', { query: { _id: repairId }, data: { notes: Array.from({ length: NOTES_LIMIT - 1 }, (_none, at) => ({ ...notes[0], noteId: `filler-${at}` })) } })
  const replies = await Promise.all([1, 2].map(() => author.call('repair.note', { caseId, repairId, note: aNote(ago(cloud, 1)) })))
  expect(noes(replies)).toEqual([{ ok: false, error: { code: 'repair/too-many', limit: NOTES_LIMIT } }])
  expect((await author.mustCall('caseFile.read', { caseId })).repairs[0]?.notes).toHaveLength(NOTES_LIMIT)
})

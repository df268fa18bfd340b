import type { GroupView } from '@shouhou/shared/group'
import type { EntryDoc, JielongDoc } from '../../../cloudfunctions/cloud/documents'
import { emulated } from '../../support/emulated'
import type { Person } from '../../support/person'
import { aJoinClaim } from './claims'
import { inside, type Inside } from './inside'

const cloud = emulated()
const MINUTES = 60_000

let steps: Inside
let group: GroupView
let lin: Person
let caseId: string
let personId: string
beforeAll(async () => {
  steps = inside(cloud.emulator)
  group = await cloud.aGroup(cloud.as('chen'), {})
  lin = await cloud.aMember('lin', group)
  personId = await lin.personId()
  caseId = (await cloud.aCase(lin, group)).caseId
})

let of: { groupId: string; jielongId: string }
beforeEach(async () => {
  const chen = cloud.as('chen')
  const { jielongId } = await cloud.aJielong(chen, group, { capacity: 2 })
  of = { groupId: group.groupId, jielongId }
})
afterEach(() => cloud.as('chen').mustCall('jielong.close', of))

const now = () => cloud.clock.now()
const stored = async (): Promise<JielongDoc> => (await steps.world.jielongs.get(of.jielongId)) as JielongDoc
const entry = (): Promise<EntryDoc | null> => steps.world.entries.get(`${of.jielongId}-${personId}`)

const joinClaim = (at: number) => aJoinClaim(caseId, { token: 'lin-one-first', at })
const joining = () => ({ ...of, personId, device: { modelKey: '青禾x1', faultCode: 'DISP.GREEN' as const }, mayDecide: false })

/** What a join leaves behind whose process ended after so many of its steps. */
const dieJoining = async (after: 'claim' | 'entry'): Promise<void> => {
  const claim = joinClaim(now())
  expect(await steps.claimPlace(joining(), claim)).toBe(true)
  if (after === 'entry') await steps.addEntry(await stored(), personId, claim)
}

const dieLeaving = async (after: 'claim' | 'look' | 'entry'): Promise<void> => {
  const claim = { at: now(), token: 'lin-goes' }
  expect(await steps.claimLeave(of.jielongId, personId, claim)).toBe(true)
  if (after === 'claim') return
  const leaving = await steps.confirmLeave(of.jielongId, [(await entry()) as EntryDoc], claim)
  if (leaving === null) throw new Error('the claim is gone')
  if (after === 'entry') await steps.removeEntry(of.jielongId, personId, leaving)
}

const expectSeated = async (): Promise<void> => {
  expect(await entry()).toMatchObject({ seat: 1, caseId })
  expect(await stored()).toMatchObject({ free: 1, inFlight: 0, pending: {}, latest: [personId], counters: { people: 1 } })
  expect(await steps.recount(of.jielongId)).toEqual([])
}
const expectGone = async (): Promise<void> => {
  expect(await entry()).toBeNull()
  expect(await stored()).toMatchObject({ free: 2, inFlight: 0, pending: {}, latest: [], counters: { people: 0 } })
  expect(await steps.recount(of.jielongId)).toEqual([])
}

test.each(['claim', 'entry'] as const)('a join that died after its %s is finished, once, however many settle it', async (after) => {
  await dieJoining(after)
  const dead = await stored()
  expect(await steps.settle(dead, now())).toBe(0)
  expect((await stored()).inFlight).toBe(1)
  const later = now() + 2 * MINUTES
  await Promise.all([steps.settle(dead, later), steps.settle(dead, later), steps.settleJielongs(later)])
  await steps.settle(dead, later)
  await expectSeated()
})

test('whoever was slow only finds their own join finished', async () => {
  await dieJoining('claim')
  const seen = await stored()
  await steps.settle(seen, now() + 2 * MINUTES)
  expect(await steps.finishJoin(seen, personId, joinClaim(now()))).toMatchObject({ seat: 1 })
  await expectSeated()
})

test('a dead join draws another ticket when six hundred others came after it', async () => {
  await dieJoining('claim')
  await steps.world.jielongs.change({ _id: of.jielongId }, { tickets: 601, line: Array.from({ length: 600 }, (_none, at) => `t${at}`) })
  await steps.settleJielongs(now() + 2 * MINUTES)
  expect(await entry()).toMatchObject({ seat: 602 })
  expect(await steps.recount(of.jielongId)).toEqual([])
})

test('a seat that somebody took who sits already is given back', async () => {
  await lin.mustCall('jielong.join', { ...of, with: { caseId } })
  await steps.world.jielongs.change({ _id: of.jielongId }, { latest: [] })
  expect(await steps.claimPlace(joining(), joinClaim(now()))).toBe(true)
  expect(await stored()).toMatchObject({ free: 0 })
  await steps.settleJielongs(now() + 2 * MINUTES)
  expect(await entry()).toMatchObject({ seat: 1 })
  expect(await stored()).toMatchObject({ free: 1, inFlight: 0, counters: { people: 1 } })
  expect(await steps.recount(of.jielongId)).toEqual([])
})

test('a leave that died before it looked never happened', async () => {
  await lin.mustCall('jielong.join', { ...of, with: { caseId } })
  await dieLeaving('claim')
  const dead = await stored()
  await Promise.all([steps.settle(dead, now() + 2 * MINUTES), steps.settleJielongs(now() + 2 * MINUTES)])
  await expectSeated()
})

test('a leave that was taken for dead while it looked goes on', async () => {
  await lin.mustCall('jielong.join', { ...of, with: { caseId } })
  await dieLeaving('claim')
  const seen = await stored()
  await steps.confirmLeave(of.jielongId, [(await entry()) as EntryDoc], { at: now(), token: 'lin-goes' })
  await steps.settle(seen, now() + 2 * MINUTES)
  expect(await stored()).toMatchObject({ inFlight: 1, pending: { [personId]: { step: 'leaving' } } })
  await steps.settleJielongs(now() + 2 * MINUTES)
  await expectGone()
})

test('a second tap takes no seat, not even for a moment', async () => {
  await lin.mustCall('jielong.join', { ...of, with: { caseId } })
  expect(await steps.claimPlace(joining(), joinClaim(now()))).toBe(false)
  await expectSeated()
})

test.each(['look', 'entry'] as const)('a leave that died after its %s is finished, once, however many settle it', async (after) => {
  await lin.mustCall('jielong.join', { ...of, with: { caseId } })
  await dieLeaving(after)
  const dead = await stored()
  const later = now() + 2 * MINUTES
  await Promise.all([steps.settle(dead, later), steps.settle(dead, later), steps.settleJielongs(later)])
  await steps.settle(dead, later)
  await expectGone()
})

test('a dead leave does not take away what was joined since', async () => {
  await lin.mustCall('jielong.join', { ...of, with: { caseId } })
  await dieLeaving('look')
  const dead = await stored()
  await steps.settle(dead, now() + 2 * MINUTES)
  await lin.mustCall('jielong.join', { ...of, with: { caseId } })
  await steps.settle(dead, now() + 4 * MINUTES)
  expect(await entry()).toMatchObject({ seat: 2 })
  expect(await stored()).toMatchObject({ free: 1, counters: { people: 1 } })
  expect(await steps.recount(of.jielongId)).toEqual([])
})

test('nobody waits for the timer: reading and joining finish it too', async () => {
  await dieJoining('claim')
  await cloud.clock.advance(2 * MINUTES)
  const read = await cloud.as('chen').mustCall('jielong.read', of)
  expect([read.people, read.board.people]).toEqual([1, 1])
  await expectSeated()
  await dieLeaving('look')
  await cloud.clock.advance(2 * MINUTES)
  const joined = await lin.mustCall('jielong.join', { ...of, with: { caseId } })
  expect(joined).toMatchObject({ people: 1, myEntry: { seat: 2 } })
})

test('whoever asks again does not wait for the dead: their own join is finished at once, whether they join or leave', async () => {
  await dieJoining('claim')
  expect(await lin.mustCall('jielong.join', { ...of, with: { caseId } })).toMatchObject({ people: 1, myEntry: { seat: 1 } })
  await lin.mustCall('jielong.leave', of)
  await expectGone()
  expect(await steps.claimPlace(joining(), aJoinClaim(caseId, { token: 'lin-two-first', at: now() }))).toBe(true)
  expect(await lin.mustCall('jielong.leave', of)).toMatchObject({ people: 0, isJoined: false })
})

test('while a leave is still looking, a join and another leave say so', async () => {
  await lin.mustCall('jielong.join', { ...of, with: { caseId } })
  await dieLeaving('claim')
  const replies = await Promise.all([lin.mustFail('jielong.join', { ...of, with: { caseId } }), lin.mustFail('jielong.leave', of)])
  expect(replies).toEqual(Array(2).fill({ code: 'call/still-running' }))
})

test('who was slow to write an entry that was finished and left meanwhile does not bring it back', async () => {
  await dieJoining('claim')
  const seen = await stored()
  await lin.mustCall('jielong.leave', of)
  expect(await steps.finishJoin(seen, personId, joinClaim(now()))).toMatchObject({ seat: 1 })
  await expectGone()
})

test('a join that is repeated after it was left brings nobody back', async () => {
  const again = () => lin.call('jielong.join', { ...of, with: { caseId } }, { key: 'the-same-again' })
  expect(await again()).toMatchObject({ ok: true, value: { myEntry: { seat: 1 } } })
  expect(await again()).toMatchObject({ ok: true, value: { myEntry: { seat: 1 } } })
  await lin.mustCall('jielong.leave', of)
  expect(await again()).toEqual({ ok: false, error: { code: 'jielong/not-joined' } })
  expect(await lin.mustCall('jielong.join', { ...of, with: { caseId } })).toMatchObject({ myEntry: { seat: 2 } })
  expect(await again()).toMatchObject({ ok: true, value: { people: 1, myEntry: { seat: 2 } } })
})

test('a recount says what is wrong and keeps silent while somebody is on the way', async () => {
  await lin.mustCall('jielong.join', { ...of, with: { caseId } })
  await steps.world.jielongs.change({ _id: of.jielongId }, { 'counters.people': 3, free: 0 })
  expect(await steps.recount(of.jielongId)).toEqual([{ path: 'people', kept: 3, counted: 1 }, { path: 'free', kept: 0, counted: 1 }])
  await dieLeaving('claim')
  expect(await steps.recount(of.jielongId)).toBeNull()
  expect(await steps.recount('jnothing')).toBeNull()
})

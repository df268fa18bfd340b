import type { GroupView } from '@shouhou/shared/group'
import { factsOf } from '@shouhou/shared/jielong'
import type { EntryDoc, JielongDoc } from '../../../cloudfunctions/cloud/documents'
import { aReport } from '../../support/builders'
import { emulated } from '../../support/emulated'
import type { Person } from '../../support/person'
import { inside, type Inside } from './inside'

jest.setTimeout(60_000)

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

const facts = factsOf(aReport(), [])
const joinClaim = (at: number) => ({ step: 'join' as const, token: 'lin-one', at, caseId, facts })
const joining = () => ({ ...of, personId, modelKey: '青禾x1', faultCode: 'DISP.GREEN' as const, mayDecide: false })

/** What a join leaves behind whose process ended after so many of its steps. */
const dieJoining = async (after: 'claim' | 'entry'): Promise<void> => {
  const claim = joinClaim(now())
  expect(await steps.claimSeat(joining(), claim)).toBe(true)
  if (after === 'entry') await steps.addEntry(await stored(), personId, claim)
}

const dieLeaving = async (after: 'claim' | 'look' | 'entry'): Promise<void> => {
  const claim = { at: now(), token: 'lin-goes' }
  expect(await steps.claimLeave(of.jielongId, personId, claim)).toBe(true)
  if (after === 'claim') return
  const leaving = await steps.confirmLeave((await entry()) as EntryDoc, claim)
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

test('a dead join draws another ticket when four hundred others came after it', async () => {
  await dieJoining('claim')
  await steps.world.jielongs.change({ _id: of.jielongId }, { tickets: 401, line: Array.from({ length: 400 }, (_none, at) => `t${at}`) })
  await steps.settleJielongs(now() + 2 * MINUTES)
  expect(await entry()).toMatchObject({ seat: 402 })
  expect(await steps.recount(of.jielongId)).toEqual([])
})

test('a seat that somebody took who sits already is given back', async () => {
  await lin.mustCall('jielong.join', { ...of, with: { caseId } })
  await steps.world.jielongs.change({ _id: of.jielongId }, { latest: [] })
  expect(await steps.claimSeat(joining(), joinClaim(now()))).toBe(true)
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
  await steps.confirmLeave((await entry()) as EntryDoc, { at: now(), token: 'lin-goes' })
  await steps.settle(seen, now() + 2 * MINUTES)
  expect(await stored()).toMatchObject({ inFlight: 1, pending: { [personId]: { step: 'leaving' } } })
  await steps.settleJielongs(now() + 2 * MINUTES)
  await expectGone()
})

test('a second tap takes no seat, not even for a moment', async () => {
  await lin.mustCall('jielong.join', { ...of, with: { caseId } })
  expect(await steps.claimSeat(joining(), joinClaim(now()))).toBe(false)
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
  expect(joined.jielong).toMatchObject({ people: 1, myEntry: { seat: 2 } })
})

test('while the other join is still running, this one says so', async () => {
  await dieJoining('claim')
  expect(await lin.mustFail('jielong.join', { ...of, with: { caseId } })).toEqual({ code: 'call/still-running' })
  expect(await lin.mustFail('jielong.leave', of)).toEqual({ code: 'call/still-running' })
})

test('a recount says what is wrong and keeps silent while somebody is on the way', async () => {
  await lin.mustCall('jielong.join', { ...of, with: { caseId } })
  await steps.world.jielongs.change({ _id: of.jielongId }, { 'counters.people': 3, free: 0 })
  expect(await steps.recount(of.jielongId)).toEqual([{ path: 'people', kept: 3, counted: 1 }, { path: 'free', kept: 0, counted: 1 }])
  await dieLeaving('claim')
  expect(await steps.recount(of.jielongId)).toBeNull()
  expect(await steps.recount('jnothing')).toBeNull()
})

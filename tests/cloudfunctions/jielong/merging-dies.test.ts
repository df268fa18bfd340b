import type { GatewayQuestion } from 'wechat-cloud-emulator'
import type { JielongDoc } from '../../../cloudfunctions/cloud/documents'
import { emulated } from '../../support/emulated'
import { putInside } from '../../support/look-inside'
import type { Person } from '../../support/person'
import { faultFacts } from '../../shared/samples/entry-facts'
import { inside } from './inside'
import { insideMerge } from './inside-merge'
import { allEntries, entriesStored, placeOf, sign, stored, twoJielongs, type One, type Two } from './two-jielongs'

const MINUTES = 60_000

/** The process that serves this openid dies when it has asked so many questions more. */
let victim: { openid: string; lives: number } | null = null

const dies = ({ openid }: GatewayQuestion): void => {
  if (victim === null || openid !== victim.openid) return
  victim.lives -= 1
  if (victim.lives <= 0) throw new Error('the process is gone')
}

const cloud = emulated({ indexRequired: true, onQuestion: dies })

/** True when it did die on the way. */
const killed = async (person: Person, lives: number, doing: () => Promise<unknown>): Promise<boolean> => {
  // A process that dies says so in the log, each time.
  const quiet = jest.spyOn(process.stdout, 'write').mockReturnValue(true)
  victim = { openid: person.openid, lives }
  const isDead = await doing().then(() => false, () => true)
  victim = null
  quiet.mockRestore()
  return isDead
}

/** Nothing half-way anywhere: free to be joined, and every board as its entries. */
const expectSettled = async (...all: One[]): Promise<void> => {
  const { recount } = inside(cloud.emulator)
  for (const one of all) {
    const { mergeStep, frozenUntil, inFlight } = await stored(cloud, one)
    expect([['', 'merged'].includes(mergeStep as string), Number(frozenUntil) < cloud.clock.now(), inFlight]).toEqual([true, true, 0])
    expect(await recount(one.jielongId)).toEqual([])
  }
}

const peopleIn = async ({ owner }: Two, one: One): Promise<number> => (await owner.mustCall('jielong.read', placeOf(one))).people

const crowded = async (name: string): Promise<Two> => {
  const scene = await twoJielongs(cloud, name)
  const { a, b, signs } = scene
  await signs('lin', a)
  await signs('both', a, b)
  await signs('aqing', b)
  return scene
}

test('a merge that died at any step is finished or never happened, and whoever asks again gets it', async () => {
  const scene = await crowded('merge')
  const { owner, groupId, a, b, unmerge } = scene
  const input = { groupId, jielongId: b.jielongId, into: a.jielongId, reason: '重复了' }
  const before = [await stored(cloud, a), await stored(cloud, b)]
  let lives = 1
  const ends = new Set<string>()
  for (let isDead = true; isDead; lives += 1) {
    const key = `merge-that-lives-${lives}`
    isDead = await killed(owner, lives, () => owner.mustCall('jielong.merge', input, { key }))
    await cloud.clock.advance(2 * MINUTES)
    await expectSettled(a, b)
    const isMerged = (await stored(cloud, b))['mergeStep'] === 'merged'
    ends.add(String(isMerged))
    expect([lives, await peopleIn(scene, a), await peopleIn(scene, b)]).toEqual([lives, ...(isMerged ? [3, 3] : [2, 2])])

    expect(await owner.mustCall('jielong.merge', input, { key })).toMatchObject({ jielongId: a.jielongId, people: 3 })
    const merges = (await owner.mustCall('jielong.history', placeOf(a))).items.filter(({ what }) => what === 'merged')
    expect(merges.filter(({ at }) => at === merges[0]?.at)).toHaveLength(1)
    await unmerge(b)
    expect([await stored(cloud, a), await stored(cloud, b)]).toEqual(before)
  }
  expect(lives).toBeGreaterThan(15)
  expect(ends).toEqual(new Set(['true', 'false']))
})

test('an undoing that died at any step is finished or never happened, and whoever asks again gets it', async () => {
  const scene = await crowded('unmerge')
  const { owner, a, b, merge } = scene
  const before = [await stored(cloud, a), await stored(cloud, b), await entriesStored(cloud, a), await entriesStored(cloud, b)]
  const ends = new Set<string>()
  let lives = 1
  for (let isDead = true; isDead; lives += 1) {
    await merge(b, a)
    const key = `unmerge-that-lives-${lives}`
    const input = { ...placeOf(b), reason: '是两种线' }
    isDead = await killed(owner, lives, () => owner.mustCall('jielong.unmerge', input, { key }))
    await cloud.clock.advance(2 * MINUTES)
    await expectSettled(a, b)
    const isMerged = (await stored(cloud, b))['mergeStep'] === 'merged'
    ends.add(String(isMerged))
    expect([lives, await peopleIn(scene, a), await peopleIn(scene, b)]).toEqual([lives, ...(isMerged ? [3, 3] : [2, 2])])

    expect(await owner.mustCall('jielong.unmerge', input, { key })).toMatchObject({ jielongId: b.jielongId, people: 2, ledFrom: null })
    expect([await stored(cloud, a), await stored(cloud, b), await entriesStored(cloud, a), await entriesStored(cloud, b)]).toEqual(before)
  }
  expect(lives).toBeGreaterThan(12)
  expect(ends).toEqual(new Set(['true', 'false']))
})

test('a leave from both that died at any step is finished or never happened', async () => {
  const scene = await twoJielongs(cloud, 'leave')
  const { group, a, b, signs, merge, unmerge } = scene
  await signs('stays', a, b)
  const lin = await signs('lin', a, b)
  await merge(b, a)
  const ends = new Set<number>()
  for (let lives = 1, isDead = true; isDead; lives += 1) {
    isDead = await killed(lin, lives, () => lin.mustCall('jielong.leave', placeOf(b)))
    await cloud.clock.advance(2 * MINUTES)
    await expectSettled(a, b)
    const people = await peopleIn(scene, a)
    ends.add(people)
    expect((await allEntries(scene.owner, a)).length).toBe(people)
    if (people === 2) continue
    expect(await lin.mustFail('jielong.leave', placeOf(a))).toEqual({ code: 'jielong/not-joined' })
    await unmerge(b)
    expect([await peopleIn(scene, a), await peopleIn(scene, b)]).toEqual([1, 1])
    for (const one of [a, b]) await sign(cloud, lin, { group, one })
    await merge(b, a)
  }
  expect(ends).toEqual(new Set([1, 2]))
})

/** Somebody who has a seat of A and no entry there yet; answers what brings their join to its end. */
const onTheWay = async ({ group, groupId, a }: Two, person: Person): Promise<() => Promise<unknown>> => {
  const { claimPlace, finishJoin, world } = inside(cloud.emulator)
  const personId = await person.personId()
  const { caseId } = await cloud.aCase(person, group, { faultCode: a.faultCode })
  const device = { modelKey: '青禾x1', faultCode: a.faultCode }
  const claim = {
    step: 'join' as const, place: 'seated' as const, token: `${personId.slice(-8)}-on-the-way`, at: cloud.clock.now(),
    content: { kind: 'fault' as const, caseId }, facts: faultFacts(), review: { check: 'passed' as const, isHeld: false, hidden: null },
  }
  expect(await claimPlace({ groupId, jielongId: a.jielongId, personId, device, mayDecide: false }, claim)).toBe(true)
  return async () => finishJoin((await world.jielongs.get(a.jielongId)) as JielongDoc, personId, claim)
}

test('whoever is on the way in when a merge begins, or its undoing, is waited for', async () => {
  const scene = await twoJielongs(cloud, 'waited')
  const { a, b, signs, merge, unmerge } = scene
  const finish = await onTheWay(scene, await signs('lin', b))
  const merging = merge(b, a)
  await new Promise((resolve) => { setTimeout(resolve, 300) })
  expect(await stored(cloud, a)).toMatchObject({ merged: [], inFlight: 1 })
  await finish()
  expect((await merging).people).toBe(1)
  await expectSettled(a, b)

  const finishLate = await onTheWay(scene, await signs('aqing'))
  const undoing = unmerge(b)
  await new Promise((resolve) => { setTimeout(resolve, 300) })
  expect(await stored(cloud, a)).toMatchObject({ merged: [{ jielongId: b.jielongId }], inFlight: 1 })
  await finishLate()
  expect((await undoing).people).toBe(1)
  expect(await peopleIn(scene, a)).toBe(2)
  await expectSettled(a, b)
})

test('a merge so slow that its freeze is over does not unite what it saw with what has changed since', async () => {
  const scene = await twoJielongs(cloud, 'slow')
  const { group, a, b, signs } = scene
  const lin = await signs('lin', b)
  const { freeze, noteMerge, unite, unionOf, world } = { ...inside(cloud.emulator), ...insideMerge(cloud.emulator) }
  const look = async (one: One) => (await world.jielongs.get(one.jielongId)) as JielongDoc
  const now = cloud.clock.now()
  const note = { step: 'merging' as const, into: a.jielongId, at: now, byId: 'p-owner', reason: '', isReasonShown: true, token: 'slow-merge', isGivenUp: false }
  expect(await noteMerge(await look(b), note)).toBe(true)
  const seen = await freeze(note, now - 61_000)
  expect(seen?.frozenBy).toBe('slow-merge')
  const union = await unionOf(await look(a), [{ jielongId: b.jielongId, at: now }], [await look(b)])
  expect(union.twice.people).toBe(0)
  await sign(cloud, lin, { group, one: a })
  expect(await unite(seen as JielongDoc, union, note)).toBe(false)

  await cloud.clock.advance(2 * MINUTES)
  expect(await peopleIn(scene, a)).toBe(1)
  expect((await stored(cloud, b))['mergeStep']).toBe('merged')
  await expectSettled(a, b)
})

test('joins and leaves that run beside a merge, or its undoing, lose nobody and count nobody twice', async () => {
  const scene = await twoJielongs(cloud, 'beside')
  const { groupId, group, a, b, merge, unmerge } = scene
  const people = await Promise.all(Array.from({ length: 10 }, async (_none, at) => {
    const person = await cloud.aMember(`beside-${at}`, group)
    const caseFor = async (one: One) => (await cloud.aCase(person, group, { faultCode: one.faultCode })).caseId
    return { person, at, cases: [[a, await caseFor(a)], [b, await caseFor(b)]] as const }
  }))
  const signers = async (...all: One[]) => new Set((await Promise.all(all.map((one) => entriesStored(cloud, one)))).flat().map(({ personId }) => personId)).size
  /** The first half comes to both, in whichever order; the others are there and go. */
  const moveAll = (round: number) => Promise.all(people.map(async ({ person, at, cases }) => {
    if ((at + round) % 2 === 0) await person.call('jielong.leave', placeOf(at % 3 === 0 ? a : b))
    else await Promise.all(cases.map(([one, caseId]) => person.mustCall('jielong.join', { groupId, jielongId: one.jielongId, with: { caseId } })))
  }))
  await moveAll(0)
  for (let round = 1; round <= 4; round += 1) {
    const turn = round % 2 === 1 ? merge(b, a) : unmerge(b)
    await Promise.all([turn, moveAll(round)])
    await expectSettled(a, b)
    const isMerged = round % 2 === 1
    expect(await peopleIn(scene, a)).toBe(isMerged ? await signers(a, b) : await signers(a))
    for (const { person, at } of people.filter(({ at }) => (at + round) % 2 === 1)) {
      const { isJoined } = await person.mustCall('jielong.read', placeOf(b))
      expect([round, at, isJoined || (await person.mustCall('jielong.read', placeOf(a))).isJoined]).toEqual([round, at, true])
    }
  }
})

test('somebody who died on the way in keeps a merge waiting, which is then taken back whole', async () => {
  const scene = await crowded('waits')
  const { owner, groupId, a, b, merge } = scene
  const claim = { step: 'leave', token: 'died-here', at: cloud.clock.now() }
  await putInside(cloud.emulator, 'jielongs', { query: { _id: a.jielongId }, data: { inFlight: 1, pending: { 'p-somebody': claim } } })
  const reason = '重复了'
  expect(await owner.mustFail('jielong.merge', { groupId, jielongId: b.jielongId, into: a.jielongId, reason })).toEqual({ code: 'call/still-running' })
  expect(await stored(cloud, b)).toMatchObject({ merge: null, mergeStep: '' })
  expect(await stored(cloud, a)).toMatchObject({ merged: [], frozenUntil: 0, frozenBy: '' })
  expect((await owner.mustCall('jielong.history', placeOf(a))).items.map(({ what }) => what)).toEqual(['started'])
  await cloud.clock.advance(2 * MINUTES)
  expect((await merge(b, a)).people).toBe(3)
})

test('a dead merge that became impossible is taken back, and nobody hears of it', async () => {
  const scene = await crowded('impossible')
  const { owner, groupId, a, b } = scene
  const input = { groupId, jielongId: b.jielongId, into: a.jielongId, reason: '重复了' }
  for (let lives = 1; (await stored(cloud, b))['mergeStep'] !== 'merging'; lives += 1) await killed(owner, lives, () => owner.mustCall('jielong.merge', input, { key: `impossible-${lives}` }))
  await putInside(cloud.emulator, 'jielongs', { query: { _id: a.jielongId }, data: { state: 'archived' } })
  await cloud.clock.advance(2 * MINUTES)
  expect(await stored(cloud, b)).toMatchObject({ merge: null, mergeStep: '' })
  expect((await owner.mustCall('jielong.history', placeOf(b))).items.map(({ what }) => what)).toEqual(['started'])
  await expectSettled(a, b)
})

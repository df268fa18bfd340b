import type { GatewayQuestion } from '@shouhou/emulator'
import { emulated } from '../../support/emulated'
import { putInside } from '../../support/look-inside'
import type { Person } from '../../support/person'
import { inside } from './inside'
import { allEntries, entriesStored, placeOf, sign, stored, twoJielongs, type One, type Two } from './two-jielongs'

jest.setTimeout(240_000)

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

test('joins and leaves that run beside a merge lose nobody, and count nobody twice', async () => {
  const scene = await twoJielongs(cloud, 'beside')
  const { a, b, group, merge, unmerge, signs } = scene
  const names = Array.from({ length: 12 }, (_none, at) => at)
  const goers = await Promise.all(names.slice(0, 4).map((at) => signs(`goes${at}`, ...(at % 2 === 0 ? [a, b] : [b]))))
  const comers = await Promise.all(names.map((at) => cloud.aMember(`beside-comes${at}`, group)))
  const came = Promise.all(comers.map((person, at) => sign(cloud, person, { group, one: at % 3 === 0 ? b : a })))
  const went = Promise.all(goers.map((person) => person.mustCall('jielong.leave', placeOf(b))))
  await merge(b, a)
  await Promise.all([came, went])
  const expectRight = async (...all: One[]) => { for (const { jielongId } of all) expect(await inside(cloud.emulator).recount(jielongId)).toEqual([]) }
  const signers = async (...all: One[]) => new Set((await Promise.all(all.map((one) => entriesStored(cloud, one)))).flat().map(({ personId }) => personId))

  await expectRight(a, b)
  const people = await signers(a, b)
  for (const person of comers) expect(people).toContain(await person.personId())
  expect(await peopleIn(scene, a)).toBe(people.size)
  expect((await allEntries(scene.owner, a))).toHaveLength(people.size)

  const late = await Promise.all(names.slice(0, 4).map((at) => cloud.aMember(`beside-late${at}`, group)))
  const joined = Promise.all(late.map((person, at) => sign(cloud, person, { group, one: at % 2 === 0 ? b : a })))
  await unmerge(b)
  await joined
  await expectRight(a, b)
  expect([await peopleIn(scene, a), await peopleIn(scene, b)]).toEqual([(await signers(a)).size, (await signers(b)).size])
  expect((await signers(a, b)).size).toBe(people.size + 4)
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

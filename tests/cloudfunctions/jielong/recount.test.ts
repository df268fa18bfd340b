import { seatsOf } from '@shouhou/shared/jielong'
import { emulated } from '../../support/emulated'
import { addInside, putInside } from '../../support/look-inside'
import { placeOf, sign, stored, twoJielongs, type One, type Two } from './two-jielongs'

const cloud = emulated({ indexRequired: true })
const HOUR = 60 * 60_000

const spoil = (one: One, data: object) => putInside(cloud.emulator, 'jielongs', { query: { _id: one.jielongId }, data })
const found = async ({ owner }: Two, one: One) => (await owner.mustCall('jielong.history', placeOf(one))).items.filter(({ what }) => what === 'recounted')

const areAnyDue = async (): Promise<boolean> => {
  const now = cloud.clock.now()
  return (await cloud.documents('jielongs', { inFlight: 0 })).some(({ recountedAt, frozenUntil }) => Number(recountedAt) < now - HOUR && Number(frozenUntil) <= now)
}

/**
 * Moves on by so much, and answers the lines that the jobs wrote about drift meanwhile. A run looks at some boards and has
 * a second and a half for them, which on a slow machine are few: the rest have theirs a minute later.
 */
const drifts = async (ms: number): Promise<string[]> => {
  const before = new Set(cloud.emulator.log)
  await cloud.clock.advance(ms)
  for (let runs = 0; runs < 60 && (await areAnyDue()); runs += 1) await cloud.emulator.fireTimer('jobs')
  const said = cloud.emulator.log.filter((record) => !before.has(record)).flatMap(({ output }) => output.map(({ text }) => text))
  return said.filter((line) => line.includes('"what":"drift"'))
}

test('a board that says something else than its entries is put right within an hour; members and the log are told what was wrong', async () => {
  const scene = await twoJielongs(cloud, 'drift')
  const { owner, a, signs } = scene
  await signs('lin', a)
  await signs('xiaoman', a)
  await drifts(HOUR + 60_000)
  const right = await stored(cloud, a)

  await spoil(a, { 'counters.people': 41, 'counters.spreads.month.2025-09': 3, 'counters.spreads.channel.other': 1, free: 7, waiting: 2 })
  const told = await drifts(HOUR + 60_000)
  expect(await stored(cloud, a)).toEqual({ ...right, counters: expect.objectContaining({ people: 2 }) as unknown })
  expect((await owner.mustCall('jielong.read', placeOf(a))).board).toMatchObject({ people: 2, month: [{ key: '2025-09', people: 2 }], channel: [{ key: 'brandOnline', people: 2 }] })
  expect(await found(scene, a)).toMatchObject([{ by: null, detail: '', corrected: { people: { from: 41, to: 2 }, waiting: { from: 2, to: 0 }, seatsLeft: null, bars: 2 } }])
  expect(told).toHaveLength(1)
  expect(told[0]).toContain(a.jielongId)
  expect(told[0]).toMatch(/people 41→2.*spreads\.month 3→2.*waiting 2→0/)

  expect(await drifts(HOUR + 60_000)).toEqual([])
  expect(await found(scene, a)).toHaveLength(1)
})

test('seats that leaked are given back, and of a capacity members are told', async () => {
  const scene = await twoJielongs(cloud, 'seats')
  const { owner, group, groupId } = scene
  const { jielongId } = await cloud.aJielong(owner, group, { faultCode: 'DISP.BLACK', capacity: 5 })
  const c: One = { groupId, jielongId, faultCode: 'DISP.BLACK' }
  await scene.signs('lin', c)
  await spoil(c, { free: 1 })
  await drifts(2 * HOUR)
  expect(await stored(cloud, c)).toMatchObject({ free: seatsOf(5) - 1 })
  expect(await found(scene, c)).toMatchObject([{ corrected: { people: null, waiting: null, seatsLeft: { from: 1, to: 4 }, bars: 0 } }])
})

test('an entry that was written late, after it was left, is taken out, and nobody is brought back by it', async () => {
  const scene = await twoJielongs(cloud, 'late')
  const { a, signs } = scene
  await signs('lin', a)
  await signs('xiaoman', a)
  const [late] = await cloud.documents('entries', { jielongId: a.jielongId, seat: 2 })
  await cloud.as('late-xiaoman').mustCall('jielong.leave', placeOf(a))
  await addInside(cloud.emulator, 'entries', [{ ...late }])

  await drifts(HOUR + 60_000)
  expect(await cloud.documents('entries', { jielongId: a.jielongId, seat: 2 })).toEqual([])
  expect(await stored(cloud, a)).toMatchObject({ counters: { people: 1 } })
  expect(await found(scene, a)).toEqual([])
})

test('who is in two that were merged is counted again, too', async () => {
  const scene = await twoJielongs(cloud, 'twice')
  const { a, b, signs, merge } = scene
  await signs('both', a, b)
  await signs('lin', b)
  await merge(b, a)
  await drifts(2 * HOUR)
  const right = await stored(cloud, a)
  await spoil(a, { 'twice.people': 0 })
  expect((await scene.owner.mustCall('jielong.read', placeOf(a))).people).toBe(3)
  const told = await drifts(2 * HOUR)
  expect(await stored(cloud, a)).toEqual(right)
  expect((await scene.owner.mustCall('jielong.read', placeOf(a))).people).toBe(2)
  expect(told.join()).toContain('twice.people 0→1')
})

test('while somebody is on the way nothing is said and nothing changed; a moment later it is', async () => {
  const scene = await twoJielongs(cloud, 'quiet')
  const { a, group, signs } = scene
  await signs('lin', a)
  const claim = { step: 'leave', token: 'on-the-way', at: cloud.clock.now() + 3 * HOUR }
  await spoil(a, { 'counters.people': 9, inFlight: 1, pending: { 'p-somebody': claim } })
  expect(await drifts(2 * HOUR)).toEqual([])
  expect(await stored(cloud, a)).toMatchObject({ counters: { people: 9 } })

  await spoil(a, { inFlight: 0, pending: {}, frozenUntil: cloud.clock.now() + 3 * HOUR })
  expect(await drifts(HOUR)).toEqual([])
  await spoil(a, { frozenUntil: 0 })
  expect(await drifts(60_000)).toHaveLength(1)
  await sign(cloud, await cloud.aMember('quiet-aqing', group), { group, one: a })
  expect(await stored(cloud, a)).toMatchObject({ counters: { people: 2 } })
})

test('while people join and leave nothing is reported', async () => {
  const scene = await twoJielongs(cloud, 'busy')
  const { a, group, signs } = scene
  const goers = await Promise.all(Array.from({ length: 6 }, (_none, at) => signs(`goes${at}`, a)))
  const comers = await Promise.all(Array.from({ length: 6 }, (_none, at) => cloud.aMember(`busy-comes${at}`, group)))
  await spoil(a, { recountedAt: 0 })
  const moving = Promise.all([...goers.map((person) => person.mustCall('jielong.leave', placeOf(a))), ...comers.map((person) => sign(cloud, person, { group, one: a }))])
  for (let turns = 0; turns < 8; turns += 1) {
    await cloud.emulator.fireTimer('jobs')
    await spoil(a, { recountedAt: 0 })
  }
  await moving
  expect(await drifts(2 * HOUR)).toEqual([])
  expect(await found(scene, a)).toEqual([])
  expect((await scene.owner.mustCall('jielong.read', placeOf(a))).people).toBe(6)
})

test('every 接龙 has its turn', async () => {
  const scene = await twoJielongs(cloud, 'turns')
  await drifts(2 * HOUR)
  const all = await cloud.documents('jielongs')
  for (const { recountedAt } of all) expect(Number(recountedAt)).toBeGreaterThan(cloud.clock.now() - 2 * HOUR)
  expect(all.map(({ _id }) => _id)).toContain(scene.a.jielongId)
})

import type { Result } from '@shouhou/shared'
import type { GroupView } from '@shouhou/shared/group'
import { emulated } from '../../support/emulated'
import type { Person } from '../../support/person'
import { inside } from './inside'

jest.setTimeout(120_000)

const cloud = emulated()

interface WithCase { person: Person; caseId: string }

const inParts = async <T>(count: number, make: (at: number) => Promise<T>): Promise<T[]> => {
  const made: T[] = []
  for (let from = 0; from < count; from += 20) made.push(...await Promise.all(Array.from({ length: Math.min(20, count - from) }, (_none, at) => make(from + at))))
  return made
}

const withCases = (group: GroupView, count: number): Promise<WithCase[]> =>
  inParts(count, async (at) => {
    const person = await cloud.aMember(`m${at}`, group)
    const { caseId } = await cloud.aCase(person, group, { systemVersion: `3.${at % 4}`, wishes: at % 2 === 0 ? ['repair'] : ['refund', 'replace'] })
    return { person, caseId }
  })

let group: GroupView
let people: WithCase[]
beforeAll(async () => {
  group = await cloud.aGroup(cloud.as('chen'), {})
  people = await withCases(group, 200)
})

/** Everybody's case fits it; the one before is closed, since there is one open for each model and fault. */
const aJielong = async (capacity: number | null): Promise<{ groupId: string; jielongId: string }> => {
  const { items } = await cloud.as('chen').mustCall('jielong.list', { groupId: group.groupId, state: 'open' })
  for (const { groupId, jielongId } of items) await cloud.as('chen').mustCall('jielong.close', { groupId, jielongId })
  const { jielongId } = await cloud.aJielong(cloud.as('chen'), group, { capacity })
  return { groupId: group.groupId, jielongId }
}

/** As the mini-program does: the first request with this key is still on its way. */
const patiently = async <T>(ask: () => Promise<Result<T>>): Promise<Result<T>> => {
  const result = await ask()
  return !result.ok && result.error.code === 'call/still-running' ? patiently(ask) : result
}

const codeOf = (result: Result<unknown>): string => (result.ok ? 'seated' : result.error.code)
const tally = (results: Result<unknown>[]): Record<string, number> =>
  results.map(codeOf).reduce<Record<string, number>>((counts, code) => ({ ...counts, [code]: (counts[code] ?? 0) + 1 }), {})

const seatsTaken = async (jielongId: string): Promise<number[]> =>
  (await cloud.documents('entries', { jielongId })).map(({ seat }) => Number(seat)).sort((a, b) => a - b)

test('of 200 who join at once exactly 50 sit on 50 seats, and 150 are told that it is full', async () => {
  const of = await aJielong(50)
  const results = await Promise.all(people.map(({ person, caseId }) => person.call('jielong.join', { ...of, with: { caseId } })))
  expect(tally(results)).toEqual({ seated: 50, 'jielong/full': 150 })
  expect(await seatsTaken(of.jielongId)).toEqual(Array.from({ length: 50 }, (_none, at) => at + 1))
  const mySeats = results.flatMap((result) => (result.ok ? [result.value.myEntry?.seat] : []))
  expect(new Set(mySeats).size).toBe(50)
  expect(await inside(cloud.emulator).recount(of.jielongId)).toEqual([])
  expect(await cloud.documents('jielongs', { _id: of.jielongId })).toMatchObject([{ free: 0, tickets: 50, inFlight: 0, pending: {} }])
})

test('60 people who tap twice, with the same key and with another, are 60', async () => {
  const of = await aJielong(null)
  const results = await Promise.all(people.slice(0, 60).flatMap(({ person, caseId }, at) => {
    const ask = (key: string) => patiently(() => person.call('jielong.join', { ...of, with: { caseId } }, { key }))
    return [ask(`tap-one-${at}`), ask(`tap-one-${at}`), ask(`tap-two-${at}`)]
  }))
  expect(tally(results)).toEqual({ seated: 180 })
  expect(await seatsTaken(of.jielongId)).toHaveLength(60)
  for (let at = 0; at < results.length; at += 3) {
    const seats = results.slice(at, at + 3).map((result) => (result.ok ? result.value.myEntry?.seat : null))
    expect(new Set(seats).size).toBe(1)
  }
  const [stored] = await cloud.documents('jielongs', { _id: of.jielongId })
  expect(stored).toMatchObject({ counters: { people: 60 }, tickets: 60, inFlight: 0 })
  expect(await inside(cloud.emulator).recount(of.jielongId)).toEqual([])
})

test('second taps never hold a seat that somebody else wants', async () => {
  const of = await aJielong(40)
  const results = await Promise.all(people.slice(0, 40).flatMap(({ person, caseId }) =>
    [1, 2].map((tap) => patiently(() => person.call('jielong.join', { ...of, with: { caseId } }, { key: `tap-${tap}-${caseId}` })))))
  expect(tally(results)).toEqual({ seated: 80 })
  expect(await seatsTaken(of.jielongId)).toEqual(Array.from({ length: 40 }, (_none, at) => at + 1))
})

test('200 joins and leaves at once leave a board that says what the entries say', async () => {
  const of = await aJielong(80)
  const rounds = people.slice(0, 100).map(async ({ person, caseId }, at) => {
    const joined = await patiently(() => person.call('jielong.join', { ...of, with: { caseId } }))
    const left = at % 2 === 0 ? await Promise.all([1, 2].map(() => patiently(() => person.call('jielong.leave', of)))) : []
    return [joined, ...left]
  })
  const codes = tally((await Promise.all(rounds)).flat())
  expect(codes['seated']).toBeGreaterThan(80)
  expect(Object.keys(codes).filter((code) => !['seated', 'jielong/full', 'jielong/not-joined'].includes(code))).toEqual([])

  const { recount, world } = inside(cloud.emulator)
  expect(await recount(of.jielongId)).toEqual([])
  const jielong = await world.jielongs.get(of.jielongId)
  const entries = await world.entries.count({ jielongId: of.jielongId })
  expect(jielong?.counters.people).toBe(entries)
  expect(80 - (jielong?.free ?? 0)).toBe(entries)
  expect(new Set(await seatsTaken(of.jielongId)).size).toBe(entries)
})

import type { Result } from '@shouhou/shared'
import type { GroupView } from '@shouhou/shared/group'
import type { JielongView } from '@shouhou/shared/jielong'
import type { EntryDoc, JielongDoc } from '../../../cloudfunctions/cloud/documents'
import { newKey } from '../../support/ask'
import { emulated } from '../../support/emulated'
import type { Person } from '../../support/person'
import { aCrowd } from './crowd'
import { inside, type Inside } from './inside'

jest.setTimeout(1_200_000)

const PEOPLE = 500
const SEATS = 50

const cloud = emulated({ indexRequired: true })
let group: GroupView
let people: Person[]
let steps: Inside
beforeAll(async () => {
  steps = inside(cloud.emulator)
  group = await cloud.aGroup(cloud.as('chen'), {})
  people = await aCrowd(cloud, group, PEOPLE)
})

interface Of { groupId: string; jielongId: string }

const aSignup = async (capacity: number | null): Promise<Of> => {
  const { groupId, jielongId } = await cloud.aSignup(cloud.as('chen'), group, { capacity })
  return { groupId, jielongId }
}

/** Half of them come by car. */
const answersOf = ({ name }: Person) => ({ answers: [Number(name.slice(-1)) % 2 === 0 ? '地铁' : '开车', ''] })

type Joined = Result<JielongView>

const PAUSE_MS = 200
/** Not for ever: it would go on in the tests that come after. */
const TRIES = 600

/** As the mini-program does, after a while and with the same key: the first request is still on its way, or nobody knows what became of it. */
const patiently = async (ask: (key: string) => Promise<Joined>, key = newKey(), tries = TRIES): Promise<Joined> => {
  const result = await ask(key)
  if (tries === 0 || result.ok || !['call/still-running', 'call/broken'].includes(result.error.code)) return result
  await new Promise((resolve) => { setTimeout(resolve, PAUSE_MS) })
  return patiently(ask, key, tries - 1)
}

const join = (person: Person, of: Of, { mayWait = false, key }: { mayWait?: boolean; key?: string } = {}): Promise<Joined> =>
  patiently((once) => person.call('jielong.join', { ...of, with: answersOf(person), mayWait }, { key: once }), key)

const leave = (person: Person, of: Of): Promise<Joined> => patiently((key) => person.call('jielong.leave', of, { key }))

/** One thread serves everybody here: more than this at once would only wait until the SDK gives up. */
const LANES = 16

const inLanes = async <T>(all: readonly Person[], run: (person: Person, at: number) => Promise<T>): Promise<T[]> => {
  const results: T[] = []
  const waiting = [...all.entries()]
  await Promise.all(Array.from({ length: LANES }, async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) results[next[0]] = await run(next[1], next[0])
  }))
  return results
}

const codeOf = (result: Joined): string => (result.ok ? (result.value.myEntry?.place ?? 'out') : result.error.code)
const tally = (results: Joined[]): Record<string, number> =>
  results.map(codeOf).reduce<Record<string, number>>((counts, code) => ({ ...counts, [code]: (counts[code] ?? 0) + 1 }), {})

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_none, at) => from + at)
const seatsIn = (results: Joined[], place: EntryDoc['place']): number[] =>
  results.flatMap((result) => (result.ok && result.value.myEntry?.place === place ? [result.value.myEntry.seat] : [])).sort((a, b) => a - b)

const stored = async ({ jielongId }: Of): Promise<JielongDoc> => (await steps.world.jielongs.get(jielongId)) as JielongDoc
const entriesOf = ({ jielongId }: Of, place: EntryDoc['place']): Promise<EntryDoc[]> => steps.world.entries.find({ where: { jielongId, place }, order: [['order', 'asc']] })
const seatsOf = async (of: Of, place: EntryDoc['place']): Promise<number[]> => (await entriesOf(of, place)).map(({ seat }) => seat)

/** Board, seats and waiting list say what the entries say, and nobody waits beside a free seat. */
const expectRight = async (of: Of): Promise<void> => {
  expect(await steps.recount(of.jielongId)).toEqual([])
  const { inFlight, pending, free, waiting } = await stored(of)
  expect([inFlight, pending, free > 0 && waiting > 0]).toEqual([0, {}, false])
}

test('of 500 who join at once exactly 50 sit on 50 seats, in order, and 450 are told that it is full', async () => {
  const of = await aSignup(SEATS)
  const results = await Promise.all(people.map((person) => join(person, of)))
  expect(tally(results)).toEqual({ seated: SEATS, 'jielong/full': PEOPLE - SEATS })
  expect(seatsIn(results, 'seated')).toEqual(range(1, SEATS))
  expect(await seatsOf(of, 'seated')).toEqual(range(1, SEATS))
  expect(await stored(of)).toMatchObject({ free: 0, tickets: SEATS, waiting: 0 })
  await expectRight(of)
})

test('of 500 who may wait 50 sit and 450 wait in order; when ten leave at once, the first ten of them move up; after 1,000 joins and leaves the board says what the entries say', async () => {
  const of = await aSignup(SEATS)
  const results = await Promise.all(people.map((person) => join(person, of, { mayWait: true })))
  expect(tally(results)).toEqual({ seated: SEATS, waiting: PEOPLE - SEATS })
  expect([await seatsOf(of, 'seated'), await seatsOf(of, 'waiting')]).toEqual([range(1, SEATS), range(SEATS + 1, PEOPLE)])
  expect(seatsIn(results, 'waiting')).toEqual(range(SEATS + 1, PEOPLE))
  await expectRight(of)

  const isSeated = (_person: Person, at: number): boolean => codeOf(results[at] as Joined) === 'seated'
  const leavers = people.filter(isSeated).slice(0, 10)
  const left = await Promise.all(leavers.map((person) => leave(person, of)))
  expect(tally(left)).toEqual({ out: 10 })
  expect(await seatsOf(of, 'waiting')).toEqual(range(SEATS + 11, PEOPLE))
  expect((await seatsOf(of, 'seated')).slice(-10)).toEqual(range(SEATS + 1, SEATS + 10))
  await expectRight(of)

  const codes = tally((await inLanes(people, async (person, at) => {
    const gone = leavers.includes(person) ? [] : [await leave(person, of)]
    return at % 5 === 0 ? [...gone, await join(person, of, { mayWait: true })] : gone
  })).flat())
  expect([codes['out'], (codes['seated'] ?? 0) + (codes['waiting'] ?? 0)]).toEqual([PEOPLE - 10, PEOPLE / 5])
  expect([await seatsOf(of, 'seated'), await seatsOf(of, 'waiting')].map(({ length }) => length)).toEqual([SEATS, PEOPLE / 5 - SEATS])
  await expectRight(of)
})

test('100 people who tap twice, with the same key or with another, are 100', async () => {
  const of = await aSignup(null)
  const some = people.slice(0, 100)
  const results = (await inLanes(some, async (person, at) => {
    const keys = at % 2 === 0 ? ['one', 'one'] : ['one', 'two']
    return Promise.all(keys.map((key) => join(person, of, { key: `tap-${key}-${at}` })))
  })).flat()
  expect(tally(results)).toEqual({ seated: 200 })
  expect(await seatsOf(of, 'seated')).toHaveLength(100)
  const seats = results.map((result) => (result.ok ? result.value.myEntry?.seat : null))
  expect(seats.filter((_seat, at) => at % 2 === 0)).toEqual(seats.filter((_seat, at) => at % 2 === 1))
  expect(await stored(of)).toMatchObject({ counters: { people: 100 } })
  await expectRight(of)
})

test('second taps never hold a seat that somebody else wants', async () => {
  const of = await aSignup(40)
  const results = await Promise.all(people.slice(0, 40).flatMap((person) => [1, 2].map((tap) => join(person, of, { key: `tap-${tap}-${person.name}` }))))
  expect(tally(results)).toEqual({ seated: 80 })
  expect(await seatsOf(of, 'seated')).toEqual(range(1, 40))
})

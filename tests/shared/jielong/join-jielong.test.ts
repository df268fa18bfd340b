import { CAPACITY_LIMIT, countable, isLate, mayJoin, seatsOf, stateOf, VERSIONS_LIMIT, type EntryFacts, type Joinable } from '@shouhou/shared/jielong'

const NOW = 1_000_000
const jielong = (changes: Partial<Joinable> = {}): Joinable => ({
  state: 'open', closesAt: null, capacity: 50, free: 1, model: '青禾 X1', modelKey: '青禾x1', faultCode: 'DISP.GREEN', ...changes,
})
const device = { modelKey: '青禾x1', faultCode: 'DISP.GREEN' } as const
const why = (changes: Partial<Joinable>, theirs: Parameters<typeof mayJoin>[1] = device) => {
  const may = mayJoin(jielong(changes), theirs, NOW)
  return may.ok ? null : may.error
}

test('whoever has the same model and fault joins while there is a seat', () => {
  expect(mayJoin(jielong(), device, NOW)).toEqual({ ok: true, value: null })
  expect(why({ closesAt: NOW + 1 })).toBeNull()
  expect(why({ capacity: null, free: 0 })).toBeNull()
})

test('each no has its reason and its facts', () => {
  expect(why({ state: 'closed' })).toEqual({ code: 'jielong/closed' })
  expect(why({ closesAt: NOW })).toEqual({ code: 'jielong/late', closesAt: NOW })
  expect(why({}, { ...device, modelKey: '青禾x2' })).toEqual({ code: 'jielong/other-model', model: '青禾 X1' })
  expect(why({}, { ...device, faultCode: 'HEAT' })).toEqual({ code: 'jielong/other-fault', faultCode: 'DISP.GREEN' })
  expect(why({ free: 0 })).toEqual({ code: 'jielong/full', capacity: 50 })
})

test('that it is full is said last: with another phone nobody waits for a seat', () => {
  expect(why({ free: 0 }, { ...device, modelKey: '青禾x2' })).toMatchObject({ code: 'jielong/other-model' })
  expect(why({ state: 'closed', free: 0 })).toEqual({ code: 'jielong/closed' })
})

test('a deadline closes without anybody closing', () => {
  expect([isLate({ closesAt: NOW }, NOW), isLate({ closesAt: NOW + 1 }, NOW), isLate({ closesAt: null }, NOW)]).toEqual([true, false, false])
  expect([stateOf(jielong({ closesAt: NOW }), NOW), stateOf(jielong(), NOW), stateOf(jielong({ state: 'closed' }), NOW)]).toEqual(['closed', 'open', 'closed'])
})

test('without capacity there are more seats than any capacity may have', () => {
  expect(seatsOf(50)).toBe(50)
  expect(seatsOf(null)).toBeGreaterThan(CAPACITY_LIMIT)
})

test('a board keeps so many versions; one more odd spelling counts as unknown, a known one still counts', () => {
  const facts: EntryFacts = { systemVersion: '9.9', channel: null, month: '2026-10', completeness: 0, wishes: [] }
  const many = Object.fromEntries(Array.from({ length: VERSIONS_LIMIT }, (_none, at) => [`v${at}`, 1]))
  expect(countable(facts, { systemVersion: {} })).toEqual(facts)
  expect(countable(facts, { systemVersion: many })).toEqual({ ...facts, systemVersion: '' })
  expect(countable(facts, { systemVersion: { ...many, '9%2E9': 0 } })).toEqual(facts)
})

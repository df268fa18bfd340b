import { CAPACITY_LIMIT, countable, counterPaths, isLate, KEYS_LIMIT, mayJoin, PRICES_LIMIT, seatsOf, signupFactsOf, stateOf, type Counters, type Device, type Joinable, type Joiner } from '@shouhou/shared/jielong'
import fc from 'fast-check'
import { anyPriceFacts, CHOICE_FIELDS, countedAll, faultFacts, priceFacts } from '../samples/entry-facts'

const NOW = 1_000_000
const device: Device = { modelKey: '青禾x1', faultCode: 'DISP.GREEN' }
const jielong = (changes: Partial<Joinable> = {}): Joinable => ({
  kind: 'fault', state: 'open', closesAt: null, capacity: 50, free: 1, waiting: 0, model: '青禾 X1', devices: [device], ...changes,
})
const why = (changes: Partial<Joinable>, { mayWait = false, device: theirs = device }: Partial<Joiner> = {}) => {
  const may = mayJoin(jielong(changes), { device: theirs, mayWait }, NOW)
  return may.ok ? null : may.error
}

test('whoever has the same model and fault joins while there is a seat', () => {
  expect(mayJoin(jielong(), { device, mayWait: false }, NOW)).toEqual({ ok: true, value: null })
  expect(why({ closesAt: NOW + 1 })).toBeNull()
  expect(why({ capacity: null, free: 0 })).toBeNull()
})

test('each no has its reason and its facts', () => {
  expect(why({ state: 'closed' })).toEqual({ code: 'jielong/closed' })
  expect(why({ state: 'archived' })).toEqual({ code: 'jielong/closed' })
  expect(why({ closesAt: NOW })).toEqual({ code: 'jielong/late', closesAt: NOW })
  expect(why({}, { device: { ...device, modelKey: '青禾x2' } })).toEqual({ code: 'jielong/other-model', model: '青禾 X1' })
  expect(why({}, { device: { ...device, faultCode: 'HEAT' } })).toEqual({ code: 'jielong/other-fault', faultCode: 'DISP.GREEN' })
  expect(why({ free: 0 })).toEqual({ code: 'jielong/full', capacity: 50, waiting: 0 })
})

test('that it is full is said last: with another phone nobody waits for a seat', () => {
  expect(why({ free: 0 }, { device: { ...device, modelKey: '青禾x2' }, mayWait: true })).toMatchObject({ code: 'jielong/other-model' })
  expect(why({ state: 'closed', free: 0 }, { mayWait: true })).toEqual({ code: 'jielong/closed' })
})

test('a free seat is for those who wait: whoever comes now waits behind them, or is told', () => {
  expect(why({ free: 1, waiting: 2 })).toEqual({ code: 'jielong/full', capacity: 50, waiting: 2 })
  expect(why({ free: 0, waiting: 2 }, { mayWait: true })).toBeNull()
  expect(why({ free: 1, waiting: 2 }, { mayWait: true })).toBeNull()
})

test('a kind that asks no case takes anybody', () => {
  expect(why({ kind: 'signup', devices: [] }, { device: null })).toBeNull()
  expect(why({ kind: 'price', devices: [], free: 0 }, { device: null })).toMatchObject({ code: 'jielong/full' })
})

test('what was merged into it is taken too, each model with its own faults', () => {
  const devices: Device[] = [device, { modelKey: '青禾x1pro', faultCode: 'HEAT' }, { modelKey: '青禾x1', faultCode: 'DISP.LINE' }]
  for (const each of devices) expect(why({ devices }, { device: each })).toBeNull()
  expect(why({ devices }, { device: { modelKey: '青禾x1', faultCode: 'HEAT' } })).toEqual({ code: 'jielong/other-fault', faultCode: 'DISP.GREEN' })
  expect(why({ devices }, { device: { modelKey: '青禾x1pro', faultCode: 'DISP.LINE' } })).toEqual({ code: 'jielong/other-fault', faultCode: 'HEAT' })
})

test('a deadline closes without anybody closing', () => {
  expect([isLate({ closesAt: NOW }, NOW), isLate({ closesAt: NOW + 1 }, NOW), isLate({ closesAt: null }, NOW)]).toEqual([true, false, false])
  expect([stateOf(jielong({ closesAt: NOW }), NOW), stateOf(jielong(), NOW), stateOf(jielong({ state: 'closed' }), NOW)]).toEqual(['closed', 'open', 'closed'])
  expect(stateOf(jielong({ state: 'archived', closesAt: NOW }), NOW)).toBe('archived')
})

test('without capacity there are more seats than any capacity may have', () => {
  expect(seatsOf(50)).toBe(50)
  expect(seatsOf(null)).toBeGreaterThan(CAPACITY_LIMIT)
})

describe('what a board can count', () => {
  const spread = (name: string, keys: readonly string[]): Counters => ({ people: keys.length, spreads: { [name]: Object.fromEntries(keys.map((key) => [key, 1])) } })
  const upTo = (count: number, key: (at: number) => string): string[] => Array.from({ length: count }, (_none, at) => key(at))
  const none: Counters = { people: 0, spreads: {} }

  test('so many versions; one more odd spelling counts as unknown, a known one still counts', () => {
    const facts = faultFacts({ systemVersion: '9.9' })
    const full = spread('systemVersion', upTo(KEYS_LIMIT, (at) => `v${at}`))
    expect(countable(facts, none)).toEqual(facts)
    expect(countable(facts, full)).toEqual({ ...facts, systemVersion: '' })
    expect(countable(facts, spread('systemVersion', upTo(KEYS_LIMIT - 1, (at) => `v${at}`)))).toEqual(facts)
    expect(countable(facts, { people: 1, spreads: { systemVersion: { ...full.spreads['systemVersion'], '9%2E9': 0 } } })).toEqual(facts)
  })

  test('so many different prices; one more counts as the nearest that is there', () => {
    const full = spread('quote', upTo(PRICES_LIMIT, (at) => String(10_000 + at * 100)))
    expect(countable(priceFacts(100.49), full)).toMatchObject({ quote: 10_000 })
    expect(countable(priceFacts(100.51), full)).toMatchObject({ quote: 10_100 })
    expect(countable(priceFacts(101), full)).toMatchObject({ quote: 10_100 })
    expect(countable(priceFacts(999_999), full)).toMatchObject({ quote: 10_000 + (PRICES_LIMIT - 1) * 100 })
  })

  test('what everybody left again takes nobody’s place, and is nobody’s nearest', () => {
    const zeros = (keys: readonly string[]): Record<string, number> => Object.fromEntries(keys.map((key) => [key, 0]))
    const prices = zeros(upTo(PRICES_LIMIT, (at) => String(10_000 + at * 100)))
    const honest = priceFacts(2_000)
    expect(countable(honest, { people: 0, spreads: { quote: prices } })).toEqual(honest)
    const versions = zeros(upTo(KEYS_LIMIT, (at) => `v${at}`))
    expect(countable(faultFacts({ systemVersion: '9.9' }), { people: 0, spreads: { systemVersion: versions } })).toMatchObject({ systemVersion: '9.9' })

    const living = spread('quote', upTo(PRICES_LIMIT, (at) => String(1_000_000 + at))).spreads['quote']
    expect(countable(honest, { people: PRICES_LIMIT, spreads: { quote: { ...living, 200_001: 0 } } })).toMatchObject({ quote: 1_000_000 })
  })

  test('however many came and went, a board does not grow for ever', () => {
    const many = Object.fromEntries(upTo(PRICES_LIMIT * 3, (at) => String(10_000 + at * 100)).map((key) => [key, 0]))
    expect(countable(priceFacts(99), { people: 1, spreads: { quote: { ...many, 700_000: 1 } } })).toMatchObject({ quote: 700_000 })
    expect(countable(priceFacts(99), { people: 0, spreads: { quote: many } })).toMatchObject({ quote: 10_000 })
  })

  test('an official price that is not there stays not there', () => {
    expect(countable(priceFacts(100), spread('official', upTo(PRICES_LIMIT, (at) => String(at))))).toMatchObject({ official: null, premium: null })
  })

  test('premiums below zero too, and days', () => {
    const full: Counters = { people: 0, spreads: { ...spread('premium', upTo(PRICES_LIMIT, (at) => String(-at * 10))).spreads, ...spread('on', upTo(PRICES_LIMIT, (at) => new Date(Date.UTC(2020, 0, 1 + at)).toISOString().slice(0, 10))).spreads } }
    expect(countable(priceFacts(988, { official: 1000, on: '2019-03-01' }), full)).toMatchObject({ premium: -120, on: '2020-01-01' })
    expect(countable(priceFacts(988.3, { official: 1000, on: '2021-03-01' }), full)).toMatchObject({ premium: -120, on: '2021-03-01' })
  })

  test('the choices of a sign-up, as they are', () => {
    const facts = signupFactsOf(CHOICE_FIELDS, ['', '周六', '地铁'])
    expect(countable(facts, spread('field1', upTo(KEYS_LIMIT, String)))).toBe(facts)
  })

  test('what a board that is not full is asked to count stays as it is, and no board grows beyond its limits', () => {
    fc.assert(fc.property(fc.array(anyPriceFacts, { maxLength: 6 }), anyPriceFacts, (entries, one) => {
      expect(countable(one, countedAll(entries))).toEqual(one)
    }))
    const full: Counters = { people: 0, spreads: Object.fromEntries(['quote', 'official', 'thirdParty', 'premium'].map((name) => [name, Object.fromEntries(upTo(PRICES_LIMIT, String).map((key) => [key, 1]))])) }
    fc.assert(fc.property(anyPriceFacts, (one) => {
      for (const path of counterPaths(countable(one, full))) {
        const [, name = '', key = ''] = path.split('.')
        if (name in full.spreads) expect(full.spreads[name]).toHaveProperty([key])
      }
    }), { numRuns: 30 })
  })
})

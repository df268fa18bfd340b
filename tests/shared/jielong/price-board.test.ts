import { boardOf, priceFactsOf, Quote, type EntryFacts, type PriceBoard } from '@shouhou/shared/jielong'
import fc from 'fast-check'
import { anyPriceFacts, aPrice, aQuote, countedAll, priceFacts } from '../samples/entry-facts'

const boardAfter = (entries: EntryFacts[]): PriceBoard => {
  const board = boardOf(countedAll(entries), { kind: 'price' })
  if (board.kind !== 'price') throw new Error(board.kind)
  return board
}

test('a quote tells its prices, its premium, its day and where it comes from', () => {
  const quote = { ...aQuote(2200, { official: 1899, thirdParty: 900 }), quote: { ...aPrice(2200, '2026-10-31'), source: { kind: 'link' as const, url: 'https://a.cn/1' } } }
  expect(priceFactsOf(quote)).toEqual({ kind: 'price', quote: 220_000, official: 189_900, thirdParty: 90_000, premium: 1585, on: '2026-10-31', source: 'link' })
  expect(priceFacts(2200)).toMatchObject({ official: null, thirdParty: null, premium: null })
})

test('the board says who quoted, from when to when, and each summary over how many', () => {
  const board = boardAfter([
    priceFacts(2200, { official: 1899, on: '2026-10-05' }), priceFacts(280, { official: 199, on: '2025-12-31' }), priceFacts(1200, { official: 899, thirdParty: 600, on: '2026-10-06' }), priceFacts(1000),
  ])
  expect(board).toMatchObject({
    people: 4,
    quote: { prices: 4, least: 28_000, median: 110_000, most: 220_000 },
    official: { prices: 3, median: 89_900 },
    thirdParty: { prices: 1, median: 60_000 },
    premium: { prices: 3, least: 1585, median: 3348, most: 4070 },
    days: { from: '2025-09-20', to: '2026-10-06' },
    month: [{ key: '2025-09', people: 1 }, { key: '2025-12', people: 1 }, { key: '2026-10', people: 2 }],
    source: [{ key: 'said', people: 4 }],
  })
})

test('a premium below the official price is a premium too', () => {
  expect(boardAfter([priceFacts(899, { official: 1200 })]).premium).toMatchObject({ prices: 1, median: -2508 })
})

test('months and sources add up to the people, and the days are the first and the last', () => {
  fc.assert(fc.property(fc.array(anyPriceFacts, { minLength: 1, maxLength: 10 }), (entries) => {
    const board = boardAfter(entries)
    for (const bars of [board.month, board.source]) expect(bars.reduce((sum, { people }) => sum + people, 0)).toBe(entries.length)
    const days = entries.map(({ on }) => on).sort()
    expect(board.days).toEqual({ from: days[0], to: days[days.length - 1] })
    expect(board.month.map(({ key }) => key)).toEqual([...new Set(days.map((on) => on.slice(0, 7)))])
    expect(board.quote?.prices).toBe(entries.length)
    expect(board.official?.prices ?? 0).toBe(entries.filter(({ official }) => official !== null).length)
  }))
})

describe('what a quote may be', () => {
  const isQuote = (changes: object): boolean => Quote.safeParse({ ...aQuote(100), ...changes }).success
  const from = (source: object): object => ({ quote: { ...aPrice(100), source } })

  test.each([
    [from({ kind: 'link', url: 'https://item.example.cn/1?id=654321098765' })], [from({ kind: 'photo', evidenceId: 'v-photo-1' })], [{ official: aPrice(0.01), shop: '', note: '' }],
  ])('%j is one', (changes) => {
    expect(isQuote(changes)).toBe(true)
  })

  test.each([
    [from({ kind: 'link', url: 'javascript:alert(1)' })], [from({ kind: 'link', url: 'https://' })], [from({ kind: 'link', url: 'a.cn' })], [from({ kind: 'photo' })], [from({ kind: 'rumour' })],
    [{ quote: aPrice(0) }], [{ official: aPrice(-1) }], [{ official: aPrice(2_000_000) }], [{ quote: { ...aPrice(1), fen: 1.5 } }], [{ quote: aPrice(100, '2025-02-30') }], [{ quote: null }],
    [{ shop: '店'.repeat(61) }], [{ note: '好'.repeat(201) }], [{ extra: 1 }],
  ])('%j is none', (changes) => {
    expect(isQuote(changes)).toBe(false)
  })
})

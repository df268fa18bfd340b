import { counterPaths, priceFactsOf, signupFactsOf, type Counters, type EntryFacts, type FaultFacts, type Price, type PriceFacts, type Quote, type SignupFacts, type SignupField } from '@shouhou/shared/jielong'
import fc from 'fast-check'

export const faultFacts = (changes: Partial<FaultFacts> = {}): FaultFacts => ({
  kind: 'fault', systemVersion: '14.1', channel: 'carrier', month: '2026-10', completeness: 2, wishes: ['repair'], ...changes,
})

/** Yuan, said by a shop. */
export const aPrice = (yuan: number, on = '2025-09-20'): Price => ({ fen: Math.round(yuan * 100), on, source: { kind: 'said' } })

/** Yuan. */
export const aQuote = (quote: number, { official = null, thirdParty = null, on }: { official?: number | null; thirdParty?: number | null; on?: string } = {}): Quote => ({
  quote: aPrice(quote, on), official: official === null ? null : aPrice(official, on), thirdParty: thirdParty === null ? null : aPrice(thirdParty, on), shop: '', note: '',
})

export const priceFacts = (...quoted: Parameters<typeof aQuote>): PriceFacts => priceFactsOf(aQuote(...quoted))

export const aField = (label: string, changes: Partial<SignupField> = {}): SignupField => ({ label, kind: 'text', choices: [], isRequired: false, isPrivate: false, ...changes })

export const CHOICE_FIELDS: SignupField[] = [aField('称呼'), aField('哪一天', { kind: 'choice', choices: ['周六', '周日', 'a.b$'] }), aField('怎么来', { kind: 'choice', choices: ['地铁', '开车'] })]

const version = fc.oneof(
  fc.constantFrom('', '.', '$', '%', '%2E', '__proto__', 'constructor', 'valueOf', '_id', '0', '-1', 'a.b.$c'),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
)

export const anyFaultFacts: fc.Arbitrary<FaultFacts> = fc.record({
  kind: fc.constant('fault' as const),
  systemVersion: version,
  channel: fc.constantFrom(null, 'carrier' as const, 'other' as const),
  month: fc.constantFrom('', '2026-09', '2026-10', '2026-11'),
  completeness: fc.integer({ min: 0, max: 3 }),
  wishes: fc.uniqueArray(fc.constantFrom('repair' as const, 'replace' as const, 'refund' as const), { minLength: 1 }),
})

const amount = fc.oneof(fc.constantFrom(1, 50, 89_900, 100_000_000), fc.integer({ min: 1, max: 100_000_000 }))
const day = fc.constantFrom('2025-12-31', '2026-01-01', '2026-10-05', '2026-10-06')
const price: fc.Arbitrary<Price> = fc.record({ fen: amount, on: day, source: fc.constantFrom({ kind: 'said' as const }, { kind: 'link' as const, url: 'https://a.cn/1' }, { kind: 'photo' as const, evidenceId: 'v-photo-1' }) })

export const anyQuote: fc.Arbitrary<Quote> = fc.record({ quote: price, official: fc.option(price), thirdParty: fc.option(price), shop: fc.constant(''), note: fc.constant('') })

export const anyPriceFacts: fc.Arbitrary<PriceFacts> = anyQuote.map(priceFactsOf)

export const anySignupFacts: fc.Arbitrary<SignupFacts> = fc
  .tuple(fc.constantFrom('', '周六', '周日', 'a.b$'), fc.constantFrom('', '地铁', '开车'))
  .map((answers) => signupFactsOf(CHOICE_FIELDS, ['小林', ...answers]))

/** Several of one kind, as the entries of one 接龙 are. */
export const anyEntries: fc.Arbitrary<EntryFacts[]> = fc.oneof(
  fc.array<EntryFacts>(anyFaultFacts, { maxLength: 8 }), fc.array<EntryFacts>(anyPriceFacts, { maxLength: 8 }), fc.array<EntryFacts>(anySignupFacts, { maxLength: 8 }),
)

/** What the database does with dotted paths. */
export const counted = (counters: Counters, facts: EntryFacts, by: 1 | -1): Counters => {
  const after = structuredClone(counters)
  for (const path of counterPaths(facts)) {
    const [first = '', spread, key, ...rest] = path.split('.')
    if (spread === undefined && first === 'people') after.people += by
    else if (first === 'spreads' && spread !== undefined && key !== undefined && rest.length === 0) {
      const counts = (after.spreads[spread] ??= {})
      counts[key] = (counts[key] ?? 0) + by
    } else throw new Error(`${path} is no path into the counters`)
  }
  return after
}

export const countedAll = (entries: readonly EntryFacts[]): Counters =>
  entries.reduce<Counters>((counters, facts) => counted(counters, facts, 1), { people: 0, spreads: {} })

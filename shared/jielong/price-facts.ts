import { monthOf } from '../calendar'
import * as z from '../z'
import { Bars, inOrder, mostFirst } from './bars'
import { barsOf, type Count, type Counters } from './counters'
import { premiumOf } from './premium'
import type { Quote } from './quote'
import { PriceSummary, summaryOf } from './price-summary'

/** What a quote contributes to the board of a price survey. Fen; `premium` in basis points. */
export const PriceFacts = z.strictObject({
  kind: z.literal('price'),
  quote: z.number(),
  official: z.nullable(z.number()),
  thirdParty: z.nullable(z.number()),
  premium: z.nullable(z.number()),
  /** The day of the quote. */
  on: z.string(),
  source: z.enum(['photo', 'link', 'said']),
})
export type PriceFacts = z.infer<typeof PriceFacts>

export const priceFactsOf = ({ quote, official, thirdParty }: Quote): PriceFacts => ({
  kind: 'price',
  quote: quote.fen,
  official: official?.fen ?? null,
  thirdParty: thirdParty?.fen ?? null,
  premium: official === null ? null : premiumOf(quote.fen, official.fen),
  on: quote.on,
  source: quote.source.kind,
})

const MEASURES = ['quote', 'official', 'thirdParty', 'premium'] as const

export const priceCounts = (facts: PriceFacts): Count[] => [
  ...MEASURES.flatMap((measure): Count[] => (facts[measure] === null ? [] : [[measure, String(facts[measure])]])),
  ['on', facts.on],
  ['source', facts.source],
]

/** Every summary says over how many prices it is; null over none. `days`: from the first to the last quote. */
export const PriceBoard = z.strictObject({
  kind: z.literal('price'),
  people: z.number(),
  quote: z.nullable(PriceSummary),
  official: z.nullable(PriceSummary),
  thirdParty: z.nullable(PriceSummary),
  premium: z.nullable(PriceSummary),
  days: z.nullable(z.strictObject({ from: z.string(), to: z.string() })),
  month: Bars,
  source: Bars,
})
export type PriceBoard = z.infer<typeof PriceBoard>

const byMonth = (days: Bars): Bars => {
  const months = new Map<string, number>()
  for (const { key, people } of days) months.set(monthOf(key), (months.get(monthOf(key)) ?? 0) + people)
  return inOrder([...months].map(([key, people]) => ({ key, people })))
}

export const priceBoard = (counters: Counters): PriceBoard => {
  const summary = (measure: (typeof MEASURES)[number]): PriceSummary | null =>
    summaryOf(barsOf(counters, measure).map(({ key, people }) => ({ value: Number(key), times: people })))
  const days = inOrder(barsOf(counters, 'on'))
  const [first, last] = [days[0], days[days.length - 1]]
  return {
    kind: 'price',
    people: counters.people,
    quote: summary('quote'),
    official: summary('official'),
    thirdParty: summary('thirdParty'),
    premium: summary('premium'),
    days: first === undefined || last === undefined ? null : { from: first.key, to: last.key },
    month: byMonth(days),
    source: mostFirst(barsOf(counters, 'source')),
  }
}

import * as z from '../z'

/** Prices in fen, premiums in basis points. Quartiles are values between which half of all lie. */
export const PriceSummary = z.strictObject({
  /** How many prices this is over. */
  prices: z.number(),
  least: z.number(),
  lowerQuartile: z.number(),
  median: z.number(),
  upperQuartile: z.number(),
  most: z.number(),
  /** How many lie outside the fences. */
  outliers: z.number(),
  /** Beyond one and a half times the spread of the middle half below it or above it; null while there are fewer than five prices. */
  fences: z.nullable(z.strictObject({ low: z.number(), high: z.number() })),
})
export type PriceSummary = z.infer<typeof PriceSummary>

/** A value and how many prices have it. */
export interface Times { value: number; times: number }

const FEWEST_FOR_FENCES = 5

/** The value at `rank` (from 0) of all prices in order. */
const at = (sorted: readonly Times[], rank: number): number => {
  let before = 0
  for (const { value, times } of sorted) {
    before += times
    if (rank < before) return value
  }
  return sorted[sorted.length - 1]?.value ?? 0
}

/** The quantile as spreadsheets have it: between two neighbours, in proportion (R's type 7); rounded to a whole unit. */
const quantile = (sorted: readonly Times[], count: number, part: number): number => {
  const position = (count - 1) * part
  const below = at(sorted, Math.floor(position))
  return Math.round(below + (at(sorted, Math.ceil(position)) - below) * (position - Math.floor(position))) + 0
}

const fencesOf = (lowerQuartile: number, upperQuartile: number): { low: number; high: number } => {
  const reach = 1.5 * (upperQuartile - lowerQuartile)
  return { low: lowerQuartile - reach, high: upperQuartile + reach }
}

/** Whether a price lies outside: the stated rule, for one price. */
export const isOutlier = (value: number, summary: Pick<PriceSummary, 'fences'> | null): boolean =>
  summary?.fences != null && (value < summary.fences.low || value > summary.fences.high)

/** Null over nothing. */
export const summaryOf = (values: readonly Times[]): PriceSummary | null => {
  const sorted = values.filter(({ times }) => times > 0).sort((a, b) => a.value - b.value)
  const prices = sorted.reduce((sum, { times }) => sum + times, 0)
  const [first, last] = [sorted[0], sorted[sorted.length - 1]]
  if (first === undefined || last === undefined) return null
  const lowerQuartile = quantile(sorted, prices, 0.25)
  const upperQuartile = quantile(sorted, prices, 0.75)
  const fences = prices < FEWEST_FOR_FENCES ? null : fencesOf(lowerQuartile, upperQuartile)
  const outliers = sorted.reduce((sum, { value, times }) => (isOutlier(value, { fences }) ? sum + times : sum), 0)
  return { prices, least: first.value, lowerQuartile, median: quantile(sorted, prices, 0.5), upperQuartile, most: last.value, outliers, fences }
}

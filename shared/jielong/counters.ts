import type { Bars } from './bars'
import { decodeKey, encodeKey } from './counter-key'

/**
 * What a 接龙 keeps of its entries, so that a board costs no scan: how many people are seated, and for each way of
 * spreading how many under each encoded key.
 */
export interface Counters {
  people: number
  spreads: { [spread: string]: Record<string, number> }
}

export const NO_COUNTS: Counters = { people: 0, spreads: {} }

/** One thing that an entry counts under: a way of spreading, and its key as people know it. */
export type Count = readonly [spread: string, key: string]

/** Dotted paths into the counters: `people`, `spreads.systemVersion.14%2E1`. */
export const pathsOf = (counts: readonly Count[]): string[] => ['people', ...counts.map(([spread, key]) => `spreads.${spread}.${encodeKey(key)}`)]

/** How many have each key of one spread; keys that everybody left again are not there. */
export const barsOf = (counters: Counters, spread: string): Bars =>
  Object.entries(counters.spreads[spread] ?? {})
    .filter(([, people]) => people > 0)
    .map(([key, people]) => ({ key: decodeKey(key), people }))

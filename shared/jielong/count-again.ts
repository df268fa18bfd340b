import { NO_COUNTS, SPREADS, counterPaths, type Counters, type Spread } from './board'
import type { EntryFacts } from './jielong'

/** Counters by their dotted path, without zeros: those that came and went leave one. */
type Flat = Map<string, number>

const flat = (counters: Counters): Flat => {
  const counts = SPREADS.flatMap((spread) => Object.entries(counters[spread] ?? {}).map(([key, people]): [string, number] => [`${spread}.${key}`, people]))
  return new Map([['people', counters.people] as [string, number], ...counts].filter(([, people]) => people !== 0))
}

const addTo = (counters: Counters, path: string): void => {
  const [first = '', key] = path.split('.')
  if (key === undefined) counters.people += 1
  else {
    const counts = (counters[first as Spread] ??= {})
    counts[key] = (counts[key] ?? 0) + 1
  }
}

/** The counters that these entries amount to. */
export const countersOf = (entries: readonly EntryFacts[]): Counters => {
  const counters: Counters = { ...NO_COUNTS, systemVersion: {}, channel: {}, month: {}, completeness: {}, wish: {} }
  for (const facts of entries) for (const path of counterPaths(facts)) addTo(counters, path)
  return counters
}

/** One counter that does not say what the entries say. */
export interface Drift { path: string; kept: number; counted: number }

/** Where the counters that were kept differ from those counted again; empty when the board is right. */
export const driftOf = (kept: Counters, counted: Counters): Drift[] => {
  const before = flat(kept)
  const after = flat(counted)
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((path) => ({ path, kept: before.get(path) ?? 0, counted: after.get(path) ?? 0 }))
    .filter((drift) => drift.kept !== drift.counted)
}

import { counterPaths, type EntryFacts } from './board'
import type { Counters } from './counters'

/** Counters by their dotted path, without zeros: those that came and went leave one. */
type Flat = Map<string, number>

const flat = ({ people, spreads }: Counters): Flat => {
  const counts = Object.entries(spreads).flatMap(([spread, keys]) => Object.entries(keys).map(([key, count]): [string, number] => [`spreads.${spread}.${key}`, count]))
  return new Map([['people', people] as [string, number], ...counts].filter(([, count]) => count !== 0))
}

const addTo = (counters: Counters, path: string, by: number): void => {
  const [, spread, key] = path.split('.')
  if (spread === undefined || key === undefined) counters.people += by
  else {
    const counts = (counters.spreads[spread] ??= {})
    counts[key] = (counts[key] ?? 0) + by
  }
}

const sumOf = (counts: Iterable<readonly [string, number]>): Counters => {
  const counters: Counters = { people: 0, spreads: {} }
  for (const [path, by] of counts) addTo(counters, path, by)
  return counters
}

/** The counters that these entries amount to. */
export const countersOf = (entries: readonly EntryFacts[]): Counters => sumOf(entries.flatMap((facts) => counterPaths(facts).map((path) => [path, 1] as const)))

/** All of these together, less what is counted twice. */
export const uniteCounters = (all: readonly Counters[], twice: Counters): Counters =>
  sumOf([...all.flatMap((counters) => [...flat(counters)]), ...[...flat(twice)].map(([path, count]) => [path, -count] as const)])

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

import { monthOf } from '../calendar'
import type { Report } from '../case/case'
import { completeness } from '../evidence/completeness'
import type { EvidenceKind } from '../evidence/evidence'
import { decodeKey, encodeKey } from './counter-key'
import type { Board, EntryFacts } from './jielong'
import { versionOf } from './version'

export const SPREADS = ['systemVersion', 'channel', 'month', 'completeness', 'wish'] as const
export type Spread = (typeof SPREADS)[number]

/** What a 接龙 keeps of its entries: how many people, and for each way of spreading how many under each encoded key. */
export type Counters = { people: number } & { [Name in Spread]?: Record<string, number> }

export const NO_COUNTS: Counters = { people: 0, systemVersion: {}, channel: {}, month: {}, completeness: {}, wish: {} }

/** What a case adds to the board of a 接龙 that it joins. What nobody said stays unsaid: the month of filing is not when the fault began. */
export const factsOf = (
  report: Pick<Report, 'systemVersion' | 'channel' | 'faultSince' | 'wishes'>,
  evidenceKinds: readonly EvidenceKind[],
): EntryFacts => ({
  systemVersion: versionOf(report.systemVersion),
  channel: report.channel,
  month: report.faultSince === null ? '' : monthOf(report.faultSince),
  completeness: completeness(evidenceKinds).have,
  wishes: [...report.wishes],
})

const keysOf = (facts: EntryFacts): readonly (readonly [Spread, string])[] => [
  ['systemVersion', facts.systemVersion],
  ['channel', facts.channel ?? ''],
  ['month', facts.month],
  ['completeness', String(facts.completeness)],
  ...[...new Set(facts.wishes)].map((wish) => ['wish', wish] as const),
]

/**
 * Dotted paths into the counters, each of which goes up by one when an entry with these facts joins, and down by one
 * when it leaves: `people`, `systemVersion.14%2E1`, `wish.refund` …
 */
export const counterPaths = (facts: EntryFacts): string[] => [
  'people',
  ...keysOf(facts).map(([spread, key]) => `${spread}.${encodeKey(key)}`),
]

type Bars = Board[Spread]

const barsOf = (counts: Record<string, number> | undefined): Bars =>
  Object.entries(counts ?? {})
    .filter(([, people]) => people > 0)
    .map(([key, people]) => ({ key: decodeKey(key), people }))

const byKey = (a: { key: string }, b: { key: string }): number => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)
const mostFirst = (bars: Bars): Bars => [...bars].sort((a, b) => b.people - a.people || byKey(a, b))
const inOrder = (bars: Bars): Bars => [...bars].sort((a, b) => Number(a.key === '') - Number(b.key === '') || byKey(a, b))

/** The board of the counters. An unknown system version, channel or month has the key ''. */
export const boardOf = (counters: Counters): Board => ({
  people: counters.people,
  systemVersion: mostFirst(barsOf(counters.systemVersion)),
  channel: mostFirst(barsOf(counters.channel)),
  month: inOrder(barsOf(counters.month)),
  completeness: mostFirst(barsOf(counters.completeness)),
  wish: mostFirst(barsOf(counters.wish)),
})

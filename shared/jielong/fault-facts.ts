import { monthOf } from '../calendar'
import { Channel, Wish, type Report } from '../case/case'
import { completeness } from '../evidence/completeness'
import type { EvidenceKind } from '../evidence/evidence'
import * as z from '../z'
import { Bars, inOrder, mostFirst } from './bars'
import { barsOf, type Count, type Counters } from './counters'
import { versionOf } from './version'

/** What a case contributes to the board of a fault 接龙; kept with the entry, so that leaving takes away exactly what joining gave. */
export const FaultFacts = z.strictObject({
  kind: z.literal('fault'),
  systemVersion: z.string(),
  channel: z.nullable(Channel),
  /** 'YYYY-MM' in which the fault began; empty when nobody said. */
  month: z.string(),
  /** 0–3 of the 三件套. */
  completeness: z.number(),
  wishes: z.array(Wish),
})
export type FaultFacts = z.infer<typeof FaultFacts>

/** What nobody said stays unsaid: the month of filing is not when the fault began. */
export const factsOf = (
  report: Pick<Report, 'systemVersion' | 'channel' | 'faultSince' | 'wishes'>,
  evidenceKinds: readonly EvidenceKind[],
): FaultFacts => ({
  kind: 'fault',
  systemVersion: versionOf(report.systemVersion),
  channel: report.channel,
  month: report.faultSince === null ? '' : monthOf(report.faultSince),
  completeness: completeness(evidenceKinds).have,
  wishes: [...report.wishes],
})

export const faultCounts = (facts: FaultFacts): Count[] => [
  ['systemVersion', facts.systemVersion],
  ['channel', facts.channel ?? ''],
  ['month', facts.month],
  ['completeness', String(facts.completeness)],
  ...[...new Set(facts.wishes)].map((wish): Count => ['wish', wish]),
]

/** Distinct people, and how they spread. Most first, months in order; `wish` may add up to more than `people`. An unknown key is ''. */
export const FaultBoard = z.strictObject({
  kind: z.literal('fault'),
  people: z.number(),
  systemVersion: Bars,
  channel: Bars,
  month: Bars,
  completeness: Bars,
  wish: Bars,
})
export type FaultBoard = z.infer<typeof FaultBoard>

export const faultBoard = (counters: Counters): FaultBoard => ({
  kind: 'fault',
  people: counters.people,
  systemVersion: mostFirst(barsOf(counters, 'systemVersion')),
  channel: mostFirst(barsOf(counters, 'channel')),
  month: inOrder(barsOf(counters, 'month')),
  completeness: mostFirst(barsOf(counters, 'completeness')),
  wish: mostFirst(barsOf(counters, 'wish')),
})

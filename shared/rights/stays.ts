import { addDays, daysBetween, type Day } from '../calendar'
import type { Stay } from './rights'

export const earliest = (days: readonly Day[]): Day | null => days.reduce<Day | null>((first, day) => (first === null || day < first ? day : first), null)
export const lastOf = <T>(all: readonly T[]): T | undefined => all[all.length - 1]
export const later = (a: Day, b: Day): Day => (a > b ? a : b)

export const isBack = ({ outOn }: Stay, on: Day): boolean => outOn !== null && outOn <= on
const until = (stay: Stay, on: Day): Day => (stay.outOn !== null && isBack(stay, on) ? stay.outOn : on)

/** Days in repair: the day of drop-off is not counted, an open stay lasts until `on`. */
export const daysOf = (stay: Stay, on: Day): number => Math.max(0, daysBetween(stay.inOn, until(stay, on)))

interface Span { from: Day; to: Day }

/** Where stays overlap, their days count once. */
const merged = (stays: readonly Stay[], since: Day, on: Day): Span[] => {
  const spans: Span[] = []
  for (const stay of [...stays].sort((a, b) => (a.inOn < b.inOn ? -1 : 1))) {
    const span = { from: later(stay.inOn, since), to: until(stay, on) }
    const last = lastOf(spans)
    if (span.to <= span.from) continue
    if (last && span.from <= last.to) last.to = later(last.to, span.to)
    else spans.push(span)
  }
  return spans
}

/** All days in repair after `since`. */
export const repairDays = (stays: readonly Stay[], since: Day, on: Day): number =>
  merged(stays, since, on).reduce((days, { from, to }) => days + daysBetween(from, to), 0)

/** The end of a period that repairs prolong: only those that began inside it. */
export const prolonged = (end: Day, stays: readonly Stay[], { since, on }: { since: Day; on: Day }): Day =>
  merged(stays, since, on).reduce((until, { from, to }) => (from <= until ? addDays(until, daysBetween(from, to)) : until), end)

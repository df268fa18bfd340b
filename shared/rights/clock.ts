import { addDays, daysBetween, type Day } from '../calendar'
import { addMonths } from './add-months'
import type { Limits } from './edition'
import { rowFor } from './fault-row'
import type { Assessment, FaultRow, RightsFacts, StartedBy } from './rights'
import { FREE_IN_PERIOD, NO_PAPERS, STARTS_AT_DELIVERY } from './sources'
import { earliest, prolonged } from './stays'

export type Start = NonNullable<Assessment['start']>

/** What every rule wants to know first: when the periods run, and whether the fault came inside them. */
export interface Clock {
  on: Day
  limits: Limits
  row: FaultRow
  start: Start | null
  /** Of the component's own period, with the days in repair; null without a start. */
  end: Day | null
  /** The same as a counter that counts the first day may have it. */
  safeEnd: Day | null
  /** The latest day on which the fault can have come. */
  faultBy: Day
  /** The fault is of a set that was replaced since. */
  isOldFault: boolean
  /** And nothing tells of one of the new set. */
  isOnlyOldFault: boolean
  hasNoPapers: boolean
  isExcluded: boolean
  /** The fault is, or may be, in the 性能故障表. */
  isListed: boolean
  isHost: boolean
}

const started = (day: Day, by: StartedBy) => ({ day, by })

export const lacksPapers = ({ hasInvoice, hasCard, hasCopy }: RightsFacts): boolean => [hasInvoice, hasCard, hasCopy].every((has) => has === 'no')

/** When the periods began: by replacement, else delivery, else invoice; by the day of manufacture where no paper is left. */
export const startOf = (facts: RightsFacts, limits: Limits): Start | null => {
  const { replacedOn, deliveredOn, invoicedOn, factoryOn } = facts
  if (lacksPapers(facts)) return factoryOn === null ? null : { ...started(addDays(factoryOn, limits.factoryGraceDays), 'factory'), earlier: null, sources: [NO_PAPERS] }
  const sources = [STARTS_AT_DELIVERY, FREE_IN_PERIOD]
  if (replacedOn) return { ...started(replacedOn, 'replaced'), earlier: null, sources }
  if (!deliveredOn) return invoicedOn === null ? null : { ...started(invoicedOn, 'invoiced'), earlier: null, sources }
  const earlier = invoicedOn && invoicedOn < deliveredOn ? started(invoicedOn, 'invoiced') : null
  return { ...started(deliveredOn, 'delivered'), earlier, sources }
}

/** The first day on which it was reported, asked about or sent in; null where nobody did. */
const firstSign = ({ reportedOn, askedOn, repairs }: RightsFacts, since: Day): Day | null =>
  earliest([reportedOn, askedOn, ...repairs.map(({ inOn }) => inOn)].flatMap((day) => (day && day >= since ? [day] : [])))

/** Somebody who does not know the day of the fault has still reported it, sent the set in, or has it today. */
const faultBy = (facts: RightsFacts, since: Day, on: Day): Day => {
  if (facts.faultOn && facts.faultOn >= since) return facts.faultOn
  const sign = firstSign(facts, since)
  return sign === null || (on >= since && on < sign) ? on : sign
}

const ends = ({ facts, limits, on, start }: { facts: RightsFacts; limits: Limits; on: Day; start: Start }) => {
  const months = limits.periodMonths[rowFor(facts).component]
  const endFrom = (day: Day) => prolonged(addMonths(day, months), facts.repairs, { since: day, on })
  const end = endFrom(start.day)
  // A stay between the two starts prolongs the earlier one alone.
  const safest = start.earlier ? earliest([end, endFrom(start.earlier.day)]) : null
  return { end, safeEnd: addDays(safest ?? end, -1) }
}

export const clockOf = (facts: RightsFacts, on: Day, limits: Limits): Clock => {
  const start = startOf(facts, limits)
  const row = rowFor(facts)
  const newSetOn = start?.by === 'replaced' ? start.day : '2000-01-01'
  const isOldFault = facts.faultOn !== null && facts.faultOn < newSetOn
  return {
    on,
    limits,
    row,
    start,
    ...(start ? ends({ facts, limits, on, start }) : { end: null, safeEnd: null }),
    faultBy: faultBy(facts, newSetOn, on),
    isOldFault,
    isOnlyOldFault: isOldFault && firstSign(facts, newSetOn) === null,
    hasNoPapers: lacksPapers(facts),
    isExcluded: facts.exclusions.length > 0,
    isListed: row.strength !== 'weak' && row.strength !== 'none',
    isHost: row.component === 'host',
  }
}

/** Whether the fault came within so many days after the start, the first not counted. */
export const isWithin = ({ start, faultBy }: Clock, days: number): boolean => start !== null && daysBetween(start.day, faultBy) <= days

/** Null where nothing tells when the period began. */
export const isInPeriod = ({ end, faultBy }: Clock): boolean | null => (end === null ? null : faultBy <= end)

/** 法定日 and 稳妥日 of a window of so many days: the second may lie before an earlier invoice's. */
export const windowOf = ({ start }: Pick<Clock, 'start'>, days: number): { safeDay: Day; legalDay: Day } | null =>
  start && { legalDay: addDays(start.day, days), safeDay: addDays(start.earlier?.day ?? start.day, days - 1) }

/** The 三包 rules of the host are open: nothing excludes them, and something proves the purchase. */
export const isHostCovered = (clock: Clock): boolean => clock.isHost && !clock.isExcluded && !clock.hasNoPapers

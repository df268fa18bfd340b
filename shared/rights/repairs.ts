import { daysBetween } from '../calendar'
import { isHostCovered, isInPeriod, type Clock } from './clock'
import type { RightsFacts, Stay } from './rights'
import { daysOf, isBack, lastOf } from './stays'

/** Stays of this set (not of one that was replaced since) that began inside the period, as far as that is known. */
const staysOf = ({ repairs }: RightsFacts, { on, start, end }: Clock): Stay[] =>
  repairs.filter(({ inOn }) => inOn <= on && (start?.by !== 'replaced' || inOn >= start.day) && (end === null || inOn <= end))

/** Repairs that are done: those with a written 维修记录, and those without. */
export const doneRepairs = (facts: RightsFacts, clock: Clock): { recorded: Stay[]; unrecorded: Stay[] } => {
  const done = staysOf(facts, clock).filter((stay) => isBack(stay, clock.on))
  return { recorded: done.filter(({ isRecorded }) => isRecorded), unrecorded: done.filter(({ isRecorded }) => !isRecorded) }
}

/** It came back broken, or went in once more. */
const stillFails = (facts: RightsFacts, clock: Clock): boolean => {
  const last = lastOf(staysOf(facts, clock))
  return last !== undefined && (!isBack(last, clock.on) || last.isFixed === 'no')
}

export const isTwiceRepaired = (facts: RightsFacts, clock: Clock): boolean =>
  isHostCovered(clock) && clock.isListed && isInPeriod(clock) === true
  && doneRepairs(facts, clock).recorded.length >= clock.limits.repairsNeeded && stillFails(facts, clock)

/** The stay that is going on. */
export const openStay = (facts: RightsFacts, clock: Clock): Stay | null =>
  lastOf(staysOf(facts, clock).filter((stay) => !isBack(stay, clock.on))) ?? null

/** A stay of more than so many days that did not mend it, for a reason of this kind. */
export const slowStay = (facts: RightsFacts, clock: Clock, { cause, days }: { cause: Stay['cause']; days: number }): Stay | null =>
  lastOf(staysOf(facts, clock).filter((stay) => stay.cause === cause && (!isBack(stay, clock.on) || stay.isFixed === 'no') && daysOf(stay, clock.on) > days)) ?? null

/** Not longer than the repair warranty after it came back, the last repair has failed, or it had to go in once more. */
export const isFailedRepair = (facts: RightsFacts, clock: Clock): boolean => {
  const stays = staysOf(facts, clock)
  const last = lastOf(stays)
  const before = stays[stays.length - 2]
  if (last === undefined) return false
  const [repair, again] = isBack(last, clock.on) ? [last, last.isFixed === 'no' ? clock.on : null] : [before, last.inOn]
  return again !== null && repair?.outOn != null && repair.outOn <= again && daysBetween(repair.outOn, again) <= clock.limits.repairWarrantyDays
}

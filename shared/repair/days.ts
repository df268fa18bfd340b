import { addDays, daysBetween, type Day } from '../calendar'
import type { PickUp, RepairSlip, RepairView } from './repair'

/** What the rules look at of a repair; `RepairView` is one. */
export type Repaired = Pick<RepairView, 'slip' | 'pickUp'> & { notes: readonly { on: Day; promisedOn: Day | null }[] }

/** What a repair is said to last for at least: 修理后 30 日. */
export const REPAIR_WARRANTY_DAYS = 30

/** When the shop was done with it: whoever fetches it late was not kept waiting by the shop. Null while it is still there. */
export const doneOn = (pickUp: PickUp | null): Day | null => (pickUp === null ? null : (pickUp.noticedOn ?? pickUp.pickedUpOn))

const notNegative = (days: number): number => Math.max(days, 0)

/** Days in repair: that of the drop-off not counted, until it could be fetched, or `today`. */
export const daysIn = (slip: Pick<RepairSlip, 'droppedOffOn'>, pickUp: PickUp | null, today: Day): number =>
  notNegative(daysBetween(slip.droppedOffOn, doneOn(pickUp) ?? today))

const promises = ({ slip, notes }: Repaired): Day[] => {
  const later = [...notes].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  return [slip.promisedOn, ...later.map(({ promisedOn }) => promisedOn)].filter((day) => day !== null)
}

/** The day that was promised first; null when none was. */
export const firstPromise = (repair: Repaired): Day | null => promises(repair)[0] ?? null

/** The day that stands by now: the one that was promised last. */
export const latestPromise = (repair: Repaired): Day | null => promises(repair).slice(-1)[0] ?? null

/** Days beyond the first promise, until it could be fetched, or `today`; 0 for none. */
export const overdueDays = (repair: Repaired, today: Day): number => {
  const promised = firstPromise(repair)
  return promised === null ? 0 : notNegative(daysBetween(promised, doneOn(repair.pickUp) ?? today))
}

/** Days between the paper's own end and the real one: what a copy of the paper would hide. Null where the two do not differ. */
export const paperDifference = (pickUp: PickUp | null): number | null => {
  const done = doneOn(pickUp)
  const paper = pickUp?.paperDoneOn ?? null
  return done === null || paper === null || paper === done ? null : daysBetween(paper, done)
}

/** The last day of the warranty on a repair: the shop's own, where that is longer. */
export const warrantyUntil = ({ pickedUpOn, warrantyDays }: PickUp): Day => addDays(pickedUpOn, Math.max(REPAIR_WARRANTY_DAYS, warrantyDays ?? 0))

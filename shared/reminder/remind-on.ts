import { addDays, type Day } from '../calendar'
import type { DateKind, LegalDate } from './reminder'

/** So many days before the safe day, so that there is time to write, to ask or to go there. */
const DAYS_BEFORE: Readonly<Record<DateKind, number>> = {
  'refund-window': 2,
  'replace-window': 3,
  'no-reason': 2,
  'warranty-end': 14,
  'spare-phone': 0,
  'repair-30': 0,
  'repair-60': 0,
  promised: 0,
  'repair-warranty': 5,
  'seller-answer': 0,
  acceptance: 0,
  mediation: 0,
  'channel-answer': 0,
  'three-years': 60,
}

/** The day that somebody should keep in mind: the safe one, where there are two. */
export const plannedDay = ({ safeDay, day }: Pick<LegalDate, 'safeDay' | 'day'>): Day => safeDay ?? day

/** The day to name on `today`: the safe one until it is over, then the legal one. */
export const dayAhead = (date: Pick<LegalDate, 'safeDay' | 'day'>, today: Day): Day => (plannedDay(date) < today ? date.day : plannedDay(date))

/** Nothing can be done about it any more; what may be asked from a day on may be asked after it too. */
export const isPast = ({ sense, day }: Pick<LegalDate, 'sense' | 'day'>, today: Day): boolean => sense === 'until' && day < today

const earlier = (one: Day, other: Day): Day => (one < other ? one : other)
const later = (one: Day, other: Day): Day => (one > other ? one : other)

/** When to remind of it: today at the earliest; where something is to be done until a day, on that day at the latest. */
export const remindOn = (date: LegalDate, today: Day): Day => {
  if (date.sense === 'from') return later(date.day, today)
  return earlier(later(addDays(plannedDay(date), -DAYS_BEFORE[date.kind]), today), date.day)
}

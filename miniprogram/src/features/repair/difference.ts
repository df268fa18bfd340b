import { daysBetween, type Day } from '@shouhou/shared'
import { doneOn, paperDifference, type PickUp } from '@shouhou/shared/repair'

export interface Difference {
  /** Days from the paper's day to the real one; negative when the paper says later. */
  readonly late: number
  readonly onPaper: number
  readonly really: number
  readonly isNoticed: boolean
}

type Days = Pick<PickUp, 'noticedOn' | 'pickedUpOn' | 'paperDoneOn'>

/** What the paper says against what really was; null where the two agree, or the paper says nothing. */
export function differenceOf(days: Days, droppedOffOn: Day): Difference | null {
  const pickUp: PickUp = { isFixed: 'unsure', done: '', record: 'notAsked', bill: [], warrantyDays: null, ...days }
  const [late, really] = [paperDifference(pickUp), doneOn(pickUp)]
  if (late === null || really === null || days.paperDoneOn === null) return null
  return { late, onPaper: daysBetween(droppedOffOn, days.paperDoneOn), really: daysBetween(droppedOffOn, really), isNoticed: days.noticedOn !== null }
}

import type { Day } from '../calendar'
import { doneOn, type Repaired } from './days'

type Stayed = Pick<Repaired, 'slip' | 'pickUp'> & { repairId: string }

/**
 * The stay that is over and during which this one would have begun or gone on: no set is in two shops at once. One that
 * still goes on may have been handed from shop to shop, and is left to its author.
 */
export const overlapOf = (repair: Stayed, repairs: readonly Stayed[]): { from: Day; to: Day } | null => {
  const { droppedOffOn } = repair.slip
  const until = doneOn(repair.pickUp)
  const found = repairs.find((other) => {
    const to = doneOn(other.pickUp)
    if (other.repairId === repair.repairId || to === null) return false
    const from = other.slip.droppedOffOn
    return droppedOffOn < to && (until === null ? from <= droppedOffOn : from < until)
  })
  return found === undefined ? null : { from: found.slip.droppedOffOn, to: doneOn(found.pickUp) ?? found.slip.droppedOffOn }
}

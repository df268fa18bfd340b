import { warrantyUntil, type Repaired } from './days'

type Filed = Pick<Repaired, 'slip' | 'pickUp'> & { filedAt: number }

const isBefore = (one: Filed, other: Filed): boolean =>
  one.slip.droppedOffOn === other.slip.droppedOffOn ? one.filedAt < other.filedAt : one.slip.droppedOffOn < other.slip.droppedOffOn

/** Whether it went in again within the warranty of an earlier repair of the same case. `repairs` may hold it too. */
export const isRework = (repair: Filed, repairs: readonly Filed[]): boolean =>
  repairs.some((earlier) => {
    if (earlier.pickUp === null || !isBefore(earlier, repair)) return false
    const { droppedOffOn } = repair.slip
    return earlier.pickUp.pickedUpOn <= droppedOffOn && droppedOffOn <= warrantyUntil(earlier.pickUp)
  })

import { dayOf, fail, ok, type Day, type Result } from '@shouhou/shared'
import type { PickUp, RepairNote, RepairSlip } from '@shouhou/shared/repair'
import type { RepairDoc } from '../../cloud/documents'

type Pair = [field: string, day: Day | null, notBefore: Day | null]

/** Days that follow others must not lie before them. */
const inOrder = (pairs: readonly Pair[]): Result<null> => {
  const crossed = pairs.find(([, day, notBefore]) => day !== null && notBefore !== null && day < notBefore)
  return crossed === undefined ? ok(null) : fail({ code: 'repair/dates-crossed', field: crossed[0] })
}

const notAhead = (days: readonly [field: string, day: Day | null][], now: number): Result<null> => {
  const ahead = days.find(([, day]) => day !== null && day > dayOf(now))
  return ahead === undefined ? ok(null) : fail({ code: 'case/date-in-future', field: ahead[0] })
}

/** What was written down about this repair already, and lies after its drop-off. */
type Later = Pick<RepairDoc, 'notes' | 'pickUp'>

export const checkSlip = ({ droppedOffOn, promisedOn }: RepairSlip, later: Later | null, now: number): Result<null> => {
  const ahead = notAhead([['droppedOffOn', droppedOffOn]], now)
  if (!ahead.ok) return ahead
  const written = [...(later?.notes ?? []).map(({ on }) => on), later?.pickUp?.noticedOn ?? null, later?.pickUp?.pickedUpOn ?? null]
  return inOrder([['promisedOn', promisedOn, droppedOffOn], ...written.map((day): Pair => ['droppedOffOn', day, droppedOffOn])])
}

export const checkNote = ({ on, promisedOn }: RepairNote, { droppedOffOn }: RepairSlip, now: number): Result<null> => {
  const ahead = notAhead([['on', on]], now)
  return ahead.ok ? inOrder([['on', on, droppedOffOn], ['promisedOn', promisedOn, on]]) : ahead
}

export const checkPickUp = ({ noticedOn, pickedUpOn, paperDoneOn }: PickUp, { droppedOffOn }: RepairSlip, now: number): Result<null> => {
  const ahead = notAhead([['noticedOn', noticedOn], ['pickedUpOn', pickedUpOn], ['paperDoneOn', paperDoneOn]], now)
  if (!ahead.ok) return ahead
  // What the shop's own paper says may be any day: that it differs is worth knowing.
  return inOrder([['noticedOn', noticedOn, droppedOffOn], ['pickedUpOn', pickedUpOn, droppedOffOn], ['pickedUpOn', pickedUpOn, noticedOn]])
}

import { plannedDay, type Reminder } from '@shouhou/shared/reminder'

export interface CaseDates {
  readonly caseId: string
  readonly groupId: string
  readonly brand: string
  readonly model: string
  /** The nearest first; what is done keeps its place, so that the others stay where they are under the finger. */
  readonly reminders: readonly Reminder[]
}

const isOpen = ({ state }: Reminder): boolean => state !== 'done'
const LAST = '9999'

const byDay = (one: Reminder, other: Reminder): number => plannedDay(one).localeCompare(plannedDay(other))

/** When there is something to do; last where everything is done. */
const nearestOf = ({ reminders }: CaseDates): string => {
  const open = reminders.find(isOpen)
  return open ? plannedDay(open) : LAST
}

/** By case, the one with the nearest open date first. */
export function byCase(reminders: readonly Reminder[]): CaseDates[] {
  const cases = new Map<string, Reminder[]>()
  for (const one of [...reminders].sort(byDay)) cases.set(one.caseId, [...(cases.get(one.caseId) ?? []), one])
  return [...cases.values()]
    .flatMap(ofCase => {
      const [first] = ofCase
      return first ? [{ caseId: first.caseId, groupId: first.groupId, brand: first.brand, model: first.model, reminders: ofCase }] : []
    })
    .sort((one, other) => nearestOf(one).localeCompare(nearestOf(other)))
}

/** The list with one of them as it is now. */
export const withChanged = (reminders: readonly Reminder[], changed: Reminder): Reminder[] =>
  reminders.map(one => (one.reminderId === changed.reminderId ? changed : one))

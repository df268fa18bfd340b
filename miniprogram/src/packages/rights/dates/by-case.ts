import { plannedDay, type Reminder } from '@shouhou/shared/reminder'

export interface CaseDates {
  readonly caseId: string
  readonly groupId: string
  readonly brand: string
  readonly model: string
  /** The nearest first, what is done last. */
  readonly reminders: readonly Reminder[]
}

const isDone = ({ state }: Reminder): boolean => state === 'done'

const byNearness = (one: Reminder, other: Reminder): number =>
  Number(isDone(one)) - Number(isDone(other)) || plannedDay(one).localeCompare(plannedDay(other))

/** By case, the one with the nearest open date first. */
export function byCase(reminders: readonly Reminder[]): CaseDates[] {
  const sorted = [...reminders].sort(byNearness)
  const cases = new Map<string, Reminder[]>()
  for (const one of sorted) cases.set(one.caseId, [...(cases.get(one.caseId) ?? []), one])
  return [...cases.values()].flatMap(ofCase => {
    const [first] = ofCase
    return first ? [{ caseId: first.caseId, groupId: first.groupId, brand: first.brand, model: first.model, reminders: ofCase }] : []
  })
}

/** The list with one of them as it is now. */
export const withChanged = (reminders: readonly Reminder[], changed: Reminder): Reminder[] =>
  reminders.map(one => (one.reminderId === changed.reminderId ? changed : one))

import type { Day } from '../calendar'
import type { DateKind, LegalDate } from '../reminder/reminder'

export interface Asking {
  /** What may be asked by now; the weightiest first. */
  now: readonly LegalDate[]
  /** What may be asked later, or must be said until a day; the nearest first. */
  ahead: readonly LegalDate[]
}

const WEIGHT: readonly DateKind[] = ['repair-60', 'repair-30', 'spare-phone']

/** What one repair lets its owner ask for, by the dates of the case: see `repairDates`, which names the repair in their keys. */
export const askable = (dates: readonly LegalDate[], repairId: string, today: Day): Asking => {
  const own = dates.filter(({ kind, key }) => key.startsWith(`${kind}-${repairId}-`))
  return {
    now: own.filter(({ kind, day }) => WEIGHT.includes(kind) && day <= today).sort((a, b) => WEIGHT.indexOf(a.kind) - WEIGHT.indexOf(b.kind)),
    ahead: own.filter(({ day }) => day > today),
  }
}

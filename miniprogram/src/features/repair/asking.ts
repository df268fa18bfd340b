import type { Day } from '@shouhou/shared'
import type { CaseFile } from '@shouhou/shared/case-file'
import type { DateKind, LegalDate } from '@shouhou/shared/reminder'
import type { RepairView } from '@shouhou/shared/repair'

export interface Asking {
  /** What may be asked by now; the weightiest first. */
  readonly now: readonly LegalDate[]
  /** What may be asked later, or must be said until a day; the nearest first. */
  readonly ahead: readonly LegalDate[]
}

const WEIGHT: readonly DateKind[] = ['repair-60', 'repair-30', 'spare-phone']
const isOf = ({ repairId }: Pick<RepairView, 'repairId'>) => ({ kind, key }: LegalDate): boolean => key.startsWith(`${kind}-${repairId}-`)

/** What this repair lets its owner ask for, by the dates of the case. */
export function askable({ dates }: Pick<CaseFile, 'dates'>, repair: Pick<RepairView, 'repairId'>, today: Day): Asking {
  const own = dates.filter(isOf(repair))
  return {
    now: own.filter(({ kind, day }) => WEIGHT.includes(kind) && day <= today).sort((one, other) => WEIGHT.indexOf(one.kind) - WEIGHT.indexOf(other.kind)),
    ahead: own.filter(({ day }) => day > today),
  }
}

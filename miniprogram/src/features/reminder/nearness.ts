import { daysBetween, type Day } from '@shouhou/shared'
import { isPast, plannedDay, type LegalDate } from '@shouhou/shared/reminder'

/** `soon`: within three days. `open`: since its day something may be asked. */
export type Nearness = 'soon' | 'ahead' | 'open' | 'past'

const SOON_DAYS = 3

export function nearnessOf(date: Pick<LegalDate, 'sense' | 'day' | 'safeDay'>, today: Day): Nearness {
  if (isPast(date, today)) return 'past'
  if (date.sense === 'from') return date.day <= today ? 'open' : 'ahead'
  return daysBetween(today, plannedDay(date)) <= SOON_DAYS ? 'soon' : 'ahead'
}

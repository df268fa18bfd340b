import { daysBetween, type Day } from '@shouhou/shared'
import { DATE_LABELS, isOfficeDay, isPast, plannedDay, type LegalDate } from '@shouhou/shared/reminder'
import { sayNearDay, sayAhead } from '../../../words/reminder/date'
import * as say from '../../../words/case/read'

/** A day of the case that is still to come. */
export interface DateAhead {
  readonly key: string
  readonly title: string
  /** '稳妥日 11月28日 周六 · 法定日 11月29日 周日'. */
  readonly when: string
  /** '还有 6 天'. */
  readonly left: string
  readonly isSoon: boolean
  readonly sources: LegalDate['sources']
}

const SOON_DAYS = 3

const whenOf = ({ kind, sense, day, safeDay }: LegalDate, today: Day): string => {
  const legal = sayNearDay(day, today)
  if (safeDay !== null) return say.safeAndLegal(sayNearDay(safeDay, today), legal)
  if (isOfficeDay({ kind })) return say.atTheLatest(legal)
  return sense === 'from' ? say.fromDay(legal) : say.lastDay(legal)
}

/** What the rules and promises of this case set from tomorrow on, and the last days that are today; the nearest first. */
export const datesAhead = (dates: readonly LegalDate[], today: Day): readonly DateAhead[] =>
  dates.flatMap(date => {
    // What may be asked by now is what the case suggests next.
    if (isPast(date, today) || (date.sense === 'from' && date.day <= today)) return []
    const isSoon = date.sense === 'until' && daysBetween(today, plannedDay(date)) <= SOON_DAYS
    return [{ key: date.key, title: DATE_LABELS[date.kind], when: whenOf(date, today), left: sayAhead(date, today), isSoon, sources: date.sources }]
  })

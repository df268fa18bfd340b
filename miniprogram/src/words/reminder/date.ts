import { daysBetween, startOfDay, type Day } from '@shouhou/shared'
import { isOfficeDay, type LegalDate } from '@shouhou/shared/reminder'
import { sayDay } from '../dates'

const WEEKDAYS = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'] as const
const HALF_DAY_MS = 43_200_000
const UTC8_MS = 28_800_000

const sayWeekday = (day: Day): string => WEEKDAYS[new Date(startOfDay(day) + UTC8_MS + HALF_DAY_MS).getUTCDay()] ?? ''

/** '2026-11-28' → '11月28日 周六'; of another year than today's with its year, and no weekday. */
export const sayNearDay = (day: Day, today: Day): string =>
  day.slice(0, 4) === today.slice(0, 4) ? `${sayDay(day).slice(5)} ${sayWeekday(day)}` : sayDay(day)

export const legalDay = '法定日'

/** What the day that stands large is; what somebody promised rests on no rule. */
export const nameOfDay = ({ kind, sense, safeDay, sources }: Pick<LegalDate, 'kind' | 'sense' | 'safeDay' | 'sources'>): string => {
  if (isOfficeDay({ kind })) return '最迟'
  if (safeDay) return '稳妥日'
  return sense === 'until' ? '最后一天' : sources.length > 0 ? '从这天起' : '这一天'
}

const YEAR_DAYS = 365

const sayDays = (days: number): string => (days <= YEAR_DAYS ? `${days} 天` : `${Math.floor(days / YEAR_DAYS)} 年多`)

/** How far away it is. `until` counts to the safe day, and after that to the legal one. */
export function sayAhead({ kind, sense, day, safeDay: safe }: Pick<LegalDate, 'kind' | 'sense' | 'day' | 'safeDay'>, today: Day): string {
  const left = daysBetween(today, day)
  if (isOfficeDay({ kind }) && left <= 0) return left === 0 ? '就是今天' : '已经过了，可以问'
  if (sense === 'from') return left > 0 ? `${sayDays(left)}后` : '已经到了'
  if (left < 0) return '已经过了'
  const toSafe = daysBetween(today, safe ?? day)
  if (toSafe > 0) return `还有 ${sayDays(toSafe)}`
  if (toSafe === 0) return '就是今天'
  return left === 0 ? '法定日就是今天' : `稳妥日已过，离法定日 ${left} 天`
}

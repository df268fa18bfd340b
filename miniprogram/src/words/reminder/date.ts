import { daysBetween, startOfDay, type Day } from '@shouhou/shared'
import type { LegalDate } from '@shouhou/shared/reminder'
import { sayDay } from '../dates'

const WEEKDAYS = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'] as const
const HALF_DAY_MS = 43_200_000
const UTC8_MS = 28_800_000

const sayWeekday = (day: Day): string => WEEKDAYS[new Date(startOfDay(day) + UTC8_MS + HALF_DAY_MS).getUTCDay()] ?? ''

/** '2026-11-28' → '11月28日 周六'; of another year than today's with its year. */
export const sayNearDay = (day: Day, today: Day): string =>
  `${day.slice(0, 4) === today.slice(0, 4) ? sayDay(day).slice(5) : sayDay(day)} ${sayWeekday(day)}`

export const safeDay = '稳妥日'
export const legalDay = '法定日'
export const lastDay = '最后一天'
export const firstDay = '从这天起'

/** How far away it is. `until` counts to the safe day, and after that to the legal one. */
export function sayAhead({ sense, day, safeDay: safe }: Pick<LegalDate, 'sense' | 'day' | 'safeDay'>, today: Day): string {
  const left = daysBetween(today, day)
  if (sense === 'from') return left > 0 ? `${left} 天后` : '现在就可以'
  if (left < 0) return '已经过了'
  const toSafe = daysBetween(today, safe ?? day)
  if (toSafe > 0) return `还有 ${toSafe} 天`
  if (toSafe === 0) return '就是今天'
  return left === 0 ? '法定日就是今天' : `稳妥日已过，离法定日 ${left} 天`
}

import { dayOf, daysBetween, type Day } from '@shouhou/shared'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const UTC8_MS = 8 * HOUR_MS

/** '2026-11-21' → '2026年11月21日'. */
export const sayDay = (day: Day): string => day.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日')

/** '2026-11' → '2026年11月'. */
export const sayMonth = (month: string): string => month.replace(/^(\d+)-0?(\d+)$/, '$1年$2月')

/** Epoch ms → '2026年11月21日', as it is in China. */
export const sayDate = (moment: number): string => sayDay(dayOf(moment))

/** Epoch ms → '2026年11月21日 18:05'. */
export const sayMoment = (moment: number): string => `${sayDate(moment)} ${new Date(moment + UTC8_MS).toISOString().slice(11, 16)}`

/** Epoch ms → '今天 18:05', '昨天 09:30', '11月3日 14:00', another year '2025年11月3日 14:00': when something happened, to the minute. */
export function sayWhen(moment: number, now: number): string {
  const [day, today] = [dayOf(moment), dayOf(now)]
  const days = daysBetween(day, today)
  const named = days === 0 ? '今天' : days === 1 ? '昨天' : day.slice(0, 4) === today.slice(0, 4) ? sayDay(day).slice(5) : sayDay(day)
  return `${named} ${sayMoment(moment).slice(-5)}`
}

const ahead = (from: number, to: number): string => {
  if (to - from < HOUR_MS) return '一小时内'

  const days = daysBetween(dayOf(from), dayOf(to))
  if (days === 0) return '今天'
  if (days === 1) return '明天'
  return days <= 30 ? `${days} 天后` : sayDate(to)
}

/** Epoch ms → '刚刚', '5 分钟前', '昨天', '3 天前', '2 天后'; a date once it is more than a month away. */
export function sayAgo(moment: number, now: number): string {
  const passed = now - moment
  if (passed < -MINUTE_MS) return ahead(now, moment)
  if (passed < MINUTE_MS) return '刚刚'
  if (passed < HOUR_MS) return `${Math.floor(passed / MINUTE_MS)} 分钟前`

  const days = daysBetween(dayOf(moment), dayOf(now))
  if (days === 0) return `${Math.floor(passed / HOUR_MS)} 小时前`
  if (days === 1) return '昨天'
  return days <= 30 ? `${days} 天前` : sayDate(moment)
}

import type { Day } from '@shouhou/shared'
import { sayDay } from '../dates'

/** '2026-10-30' → '10月30日' within the year of `today`, '2025年10月30日' otherwise. */
export const sayNearDay = (day: Day, today: Day): string => (day.slice(0, 4) === today.slice(0, 4) ? sayDay(day).slice(5) : sayDay(day))

export const days = (count: number): string => `${count} 天`

/** How long it has been there: the day of drop-off is not counted. */
export const nthDay = (count: number): string => (count === 0 ? '今天送修' : `第 ${count} 天`)
export const lasted = (count: number): string => `修了 ${count} 天`

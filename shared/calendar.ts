import * as z from './z'

const DAY_MS = 86_400_000
const UTC8_MS = 8 * 3_600_000

const isRealDay = (day: string): boolean => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const made = new Date(Date.UTC(year, month - 1, date))
  return year >= 2000 && made.getUTCMonth() === month - 1 && made.getUTCDate() === date
}

/** A day in China (UTC+8), 'YYYY-MM-DD'. */
export const Day = z.string().check(z.regex(/^2\d{3}-\d{2}-\d{2}$/), z.refine(isRealDay))
export type Day = z.infer<typeof Day>

/** Epoch milliseconds. */
export const Moment = z.number().check(z.int(), z.gte(0))

/** The day it is in China at `moment` (epoch ms). */
export const dayOf = (moment: number): Day => new Date(moment + UTC8_MS).toISOString().slice(0, 10)

/** 'YYYY-MM' of a day. */
export const monthOf = (day: Day): string => day.slice(0, 7)

/** Midnight in China at the start of `day`, epoch ms. */
export const startOfDay = (day: Day): number => Date.parse(`${day}T00:00:00.000Z`) - UTC8_MS

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => Math.round((startOfDay(to) - startOfDay(from)) / DAY_MS)

export const addDays = (day: Day, days: number): Day => dayOf(startOfDay(day) + days * DAY_MS)

// The published days alone: the library itself reckons in the time zone of its machine, a day early west of Greenwich.
import published from 'chinese-days/dist/chinese-days.json'
import { addDays, startOfDay, type Day } from './calendar'

/** `isGuess`: a year was touched whose holidays are not published yet; there Monday to Friday count as working days. */
export interface WorkingDay { day: Day; isGuess: boolean }

const holidays = new Set(Object.keys(published.holidays))
const workedWeekends = new Set(Object.keys(published.workdays))
const NOON_MS = 43_200_000

const isWeekend = (day: Day): boolean => [0, 6].includes(new Date(startOfDay(day) + NOON_MS).getUTCDay())
const isWorking = (day: Day): boolean => workedWeekends.has(day) || (!isWeekend(day) && !holidays.has(day))

/** 国庆 is off in every year whose days were published. */
const isGuessed = (day: Day): boolean => !['01-01', '10-01', '10-02', '10-03'].every((date) => holidays.has(`${day.slice(0, 4)}-${date}`))

/** The `count`th working day after `day`, which itself is not counted; the `day` itself for 0. */
export const addWorkingDays = (day: Day, count: number): WorkingDay => {
  let reached = day
  let isGuess = isGuessed(day)
  for (let left = count; left > 0;) {
    reached = addDays(reached, 1)
    isGuess ||= isGuessed(reached)
    if (isWorking(reached)) left -= 1
  }
  return { day: reached, isGuess }
}

/** `day` itself when it is a working day, else the first one after it. */
export const nextWorkingDay = (day: Day): WorkingDay => (isWorking(day) ? { day, isGuess: isGuessed(day) } : addWorkingDays(day, 1))

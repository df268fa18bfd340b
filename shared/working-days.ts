import { isWorkday } from 'chinese-days'
import { addDays, type Day } from './calendar'

/** `isGuess`: a year was touched whose holidays are not published yet; there Monday to Friday count as working days. */
export interface WorkingDay { day: Day; isGuess: boolean }

// The library reads a string as midnight UTC and answers by local time, so west of Greenwich it would look at the day before.
const noonOf = (day: Day): Date => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return new Date(year, month - 1, date, 12)
}
const isWorking = (day: Day): boolean => isWorkday(noonOf(day))

const isKnownYear = (year: string): boolean => ['01-01', '10-01', '10-02', '10-03'].every((day) => !isWorking(`${year}-${day}`))
const isGuessed = (day: Day): boolean => !isKnownYear(day.slice(0, 4))

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

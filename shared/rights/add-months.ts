import type { Day } from '../calendar'

const two = (number: number): string => String(number).padStart(2, '0')
const lastDateOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** The same date `months` later; the last of that month where it has no such date: 2026-08-31 and six months are 2027-02-28. */
export const addMonths = (day: Day, months: number): Day => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const count = year * 12 + (month - 1) + months
  const [inYear, inMonth] = [Math.floor(count / 12), (count % 12) + 1]
  return `${inYear}-${two(inMonth)}-${two(Math.min(date, lastDateOf(inYear, inMonth)))}`
}

import type { Day } from '../calendar'

/** '2026年11月8日'. */
export const sayDay = (day: Day): string => {
  const [year, month, date] = day.split('-').map(Number)
  return `${year}年${month}月${date}日`
}

import { addDays, Day, dayOf, daysBetween, monthOf, startOfDay } from '@shouhou/shared'
import fc from 'fast-check'

test('a day begins at midnight in China', () => {
  expect(dayOf(Date.parse('2026-11-20T15:59:59.999Z'))).toBe('2026-11-20')
  expect(dayOf(Date.parse('2026-11-20T16:00:00Z'))).toBe('2026-11-21')
  expect(startOfDay('2026-11-21')).toBe(Date.parse('2026-11-20T16:00:00Z'))
})

test.each(['2026-02-28', '2024-02-29', '2026-12-31'])('%s is a day', (day) => {
  expect(Day.safeParse(day).success).toBe(true)
})

test.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '1999-01-01', '2026-1-1', '2026/01/01', '20260101', '', '2026-01-01T00:00'])('%s is none', (day) => {
  expect(Day.safeParse(day).success).toBe(false)
})

test.each([
  ['2026-11-01', 7, '2026-11-08'],
  ['2026-08-31', 15, '2026-09-15'],
  ['2024-02-29', 7, '2024-03-07'],
  ['2023-08-15', 21, '2023-09-05'],
  ['2026-01-01', -1, '2025-12-31'],
])('%s and %i days are %s', (from, days, to) => {
  expect(addDays(from, days)).toBe(to)
  expect(daysBetween(from, to)).toBe(days)
})

test('days add up and come back', () => {
  const day = fc.integer({ min: 0, max: 36_000 }).map((days) => addDays('2000-01-01', days))
  fc.assert(fc.property(day, fc.integer({ min: -300, max: 300 }), (from, days) => {
    fc.pre(daysBetween('2000-01-01', from) + days >= 0)
    const to = addDays(from, days)
    expect(Day.safeParse(to).success).toBe(true)
    expect(daysBetween(from, to)).toBe(days)
    expect(dayOf(startOfDay(to))).toBe(to)
    expect(to.startsWith(monthOf(to))).toBe(true)
  }))
})

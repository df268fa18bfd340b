import { conformance } from './conformance'
import { refusedWith } from './refused-with'

const date = (text: string) => new Date(text)

conformance('Expressions: counting with dates (MongoDB 5)', ({ supports }) => {
  supports('expression $dateAdd', 'adds units of the calendar, down to the last day of a month', async ({ computed }) => {
    const add = (startDate: Date, unit: string, amount: number) => ({ $dateAdd: { startDate, unit, amount } })
    expect(await computed({ month: add(date('2020-12-31'), 'month', 2), leap: add(date('2024-02-29'), 'year', 1), week: add(date('2026-05-20'), 'week', -1), hour: add(date('2026-05-20'), 'hour', 30) })).toEqual({
      month: date('2021-02-28'), leap: date('2025-02-28'), week: date('2026-05-13'), hour: date('2026-05-21T06:00:00Z'),
    })
  })

  supports('expression $dateAdd', 'adds days of a time zone, of which not all have 24 hours', async ({ computed }) => {
    const add = (unit: string, amount: number) => ({ $dateAdd: { startDate: date('2020-10-24T18:10:00Z'), unit, amount, timezone: 'Europe/Paris' } })
    expect(await computed({ day: add('day', 1), hours: add('hour', 24) })).toEqual({ day: date('2020-10-25T19:10:00Z'), hours: date('2020-10-25T18:10:00Z') })
  })

  supports('expression $dateSubtract', 'goes back', async ({ computed }) => {
    expect(await computed({ month: { $dateSubtract: { startDate: date('2021-03-31'), unit: 'month', amount: 1 } }, ofNull: { $dateSubtract: { startDate: null, unit: 'day', amount: 1 } } })).toEqual({ month: date('2021-02-28'), ofNull: null })
    await refusedWith(computed({ $dateSubtract: { startDate: date('2021-03-31'), unit: 'days', amount: 1 } }), "parameter 'unit' value cannot be recognized as a time unit: days")
  })

  supports('expression $dateTrunc', 'goes back to the start of a unit, in a time zone', async ({ computed }) => {
    const trunc = (unit: string, more: object = {}) => ({ $dateTrunc: { date: date('2021-03-20T11:30:05Z'), unit, ...more } })
    expect(await computed({ hour: trunc('hour'), day: trunc('day', { timezone: '+08:00' }), week: trunc('week'), monday: trunc('week', { startOfWeek: 'Monday' }), quarter: trunc('quarter'), year: trunc('year', { timezone: 'Asia/Shanghai' }) })).toEqual({
      hour: date('2021-03-20T11:00:00Z'), day: date('2021-03-19T16:00:00Z'), week: date('2021-03-14'), monday: date('2021-03-15'), quarter: date('2021-01-01'), year: date('2020-12-31T16:00:00Z'),
    })
  })

  supports('expression $dateTrunc', 'counts stretches of several units from the year 2000', async ({ computed }) => {
    const trunc = (unit: string, binSize: number, more: object = {}) => ({ $dateTrunc: { date: date('2021-03-20T11:30:05Z'), unit, binSize, ...more } })
    expect(await computed({ month: trunc('month', 2, { timezone: 'America/Los_Angeles' }), hour: trunc('hour', 2), years: trunc('year', 10) })).toEqual({ month: date('2021-03-01T08:00:00Z'), hour: date('2021-03-20T10:00:00Z'), years: date('2020-01-01') })
    await refusedWith(computed(trunc('day', 0)), "requires 'binSize' to be greater than 0")
  })

  supports('expression $dateDiff', 'counts the boundaries between two dates', async ({ computed }) => {
    const diff = (startDate: string, endDate: string, unit: string) => ({ $dateDiff: { startDate: date(startDate), endDate: date(endDate), unit } })
    expect(await computed({ year: diff('2020-12-31T23:59:59Z', '2021-01-01T00:00:01Z', 'year'), day: diff('2021-01-01T00:00:00Z', '2021-01-01T23:59:59Z', 'day'), week: diff('2021-01-02', '2021-01-03', 'week'), back: diff('2021-03-01', '2021-01-31', 'month') })).toEqual({ year: 1, day: 0, week: 1, back: -2 })
  })

  supports('expression $dateToParts', 'takes a date apart', async ({ computed }) => {
    expect(await computed({ $dateToParts: { date: date('2017-01-01T01:29:09.123Z'), timezone: 'America/New_York', iso8601: true } })).toEqual({ isoWeekYear: 2016, isoWeek: 52, isoDayOfWeek: 6, hour: 20, minute: 29, second: 9, millisecond: 123 })
  })
})

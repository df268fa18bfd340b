import { conformance } from './conformance'
import { refusedWith } from './refused-with'

// In Shanghai it is 00:30 on Wednesday the 20th.
const row = { at: new Date('2026-05-19T16:30:05.042Z'), n: null, text: '2026-05-19', newYear: new Date('2016-01-01T00:00:00Z'), leap: new Date('2024-12-31T23:59:59.999Z') }
const shanghai = 'Asia/Shanghai'

conformance('Expressions: parts of dates', ({ supports }) => {
  supports('$.year', 'is the year in UTC, or in a time zone', async ({ computed, $ }) => {
    expect(await computed({ utc: $.year('$leap'), there: $.year({ date: '$leap', timezone: '+08:00' }), ofNull: $.year('$n'), absent: $.year('$nowhere') }, row)).toEqual({ utc: 2024, there: 2025, ofNull: null, absent: null })
    await refusedWith(computed($.year('$text'), row), "can't convert from BSON type string to Date")
  })

  supports('$.month', 'counts from 1', async ({ computed, $ }) => {
    expect(await computed({ utc: $.month('$at'), list: $.month(['$newYear']), there: $.month({ date: '$newYear', timezone: 'America/New_York' }) }, row)).toEqual({ utc: 5, list: 1, there: 12 })
    await refusedWith(computed($.month(['$at', '$at']), row), '$month')
  })

  supports('$.dayOfMonth', 'knows offsets and names of time zones', async ({ computed, $ }) => {
    expect(await computed({ utc: $.dayOfMonth('$at'), named: $.dayOfMonth({ date: '$at', timezone: shanghai }), offset: $.dayOfMonth({ date: '$at', timezone: '+0730' }), short: $.dayOfMonth({ date: '$at', timezone: '-17' }) }, row)).toEqual({ utc: 19, named: 20, offset: 20, short: 18 })
  })

  supports('$.dayOfMonth', 'is null in a time zone that is null, and refuses one that does not exist', async ({ computed, $ }) => {
    expect(await computed($.dayOfMonth({ date: '$at', timezone: '$n' }), row)).toBe(null)
    await refusedWith(computed($.dayOfMonth({ date: '$at', timezone: 'Asia/Nowhere' }), row), 'unrecognized time zone identifier: "Asia/Nowhere"')
    await refusedWith(computed($.dayOfMonth({ date: '$at', timezone: 8 }), row), 'timezone must evaluate to a string, found int')
  })

  supports('$.dayOfYear', 'counts to 366 in leap years', async ({ computed, $ }) => {
    expect(await computed({ first: $.dayOfYear('$newYear'), last: $.dayOfYear('$leap') }, row)).toEqual({ first: 1, last: 366 })
  })

  supports('$.dayOfWeek', 'counts from Sunday as 1', async ({ computed, $ }) => {
    expect(await computed({ utc: $.dayOfWeek('$at'), there: $.dayOfWeek({ date: '$at', timezone: shanghai }), sunday: $.dayOfWeek(new Date('2026-05-17')) }, row)).toEqual({ utc: 3, there: 4, sunday: 1 })
  })

  supports('$.isoDayOfWeek', 'counts from Monday to Sunday as 7', async ({ computed, $ }) => {
    expect(await computed({ utc: $.isoDayOfWeek('$at'), sunday: $.isoDayOfWeek(new Date('2026-05-17')) }, row)).toEqual({ utc: 2, sunday: 7 })
  })

  supports('$.week', 'begins weeks on Sunday, with week 0 before the first', async ({ computed, $ }) => {
    expect(await computed({ zero: $.week('$newYear'), one: $.week(new Date('2016-01-03')), last: $.week('$leap'), may: $.week('$at') }, row)).toEqual({ zero: 0, one: 1, last: 52, may: 20 })
  })

  supports('$.isoWeek', 'gives the first days of January to the week of the year before', async ({ computed, $ }) => {
    expect(await computed({ before: $.isoWeek('$newYear'), first: $.isoWeek(new Date('2016-01-04')), next: $.isoWeek('$leap'), there: $.isoWeek({ date: new Date('2026-05-17T16:00:00Z'), timezone: '+08:00' }) }, row)).toEqual({ before: 53, first: 1, next: 1, there: 21 })
  })

  supports('$.isoWeekYear', 'is the year of the week, not of the day', async ({ computed, $ }) => {
    expect(await computed({ before: $.isoWeekYear('$newYear'), next: $.isoWeekYear('$leap'), same: $.isoWeekYear('$at') }, row)).toEqual({ before: 2015, next: 2025, same: 2026 })
  })

  supports('$.hour', 'follows summer time', async ({ computed, $ }) => {
    const zone = (date: string) => ({ date: new Date(date), timezone: 'America/New_York' })
    expect(await computed({ utc: $.hour('$at'), there: $.hour({ date: '$at', timezone: shanghai }), winter: $.hour(zone('2026-03-08T06:59:00Z')), summer: $.hour(zone('2026-03-08T07:00:00Z')) }, row)).toEqual({ utc: 16, there: 0, winter: 1, summer: 3 })
  })

  supports('$.hour', 'knows that China had summer time until 1991', async ({ computed, $ }) => {
    expect(await computed({ summer: $.hour({ date: new Date('1990-07-01T00:00:00Z'), timezone: shanghai }), now: $.hour({ date: new Date('2026-07-01T00:00:00Z'), timezone: shanghai }) })).toEqual({ summer: 9, now: 8 })
  })

  supports('$.minute', 'knows zones of half and quarter hours', async ({ computed, $ }) => {
    expect(await computed({ utc: $.minute('$at'), india: $.minute({ date: '$at', timezone: 'Asia/Kolkata' }), nepal: $.minute({ date: '$at', timezone: 'Asia/Kathmandu' }) }, row)).toEqual({ utc: 30, india: 0, nepal: 15 })
  })

  supports('$.second', 'is the second, also before 1970', async ({ computed, $ }) => {
    expect(await computed({ now: $.second('$at'), before: $.second(new Date(-1)) }, row)).toEqual({ now: 5, before: 59 })
  })

  supports('$.millisecond', 'is the thousandth', async ({ computed, $ }) => {
    expect(await computed({ now: $.millisecond('$at'), before: $.millisecond(new Date(-1)), ofNull: $.millisecond('$n') }, row)).toEqual({ now: 42, before: 999, ofNull: null })
  })
})

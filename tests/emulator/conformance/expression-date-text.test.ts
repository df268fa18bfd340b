import { conformance } from './conformance'
import { refusedWith } from './refused-with'

const row = { at: new Date('2026-05-19T16:30:05.042Z'), n: null }
const date = (text: string) => new Date(text)

conformance('Expressions: dates and text', ({ supports, refuses }) => {
  supports('$.dateToString', 'writes ISO 8601 without a format, with Z only in UTC', async ({ computed, $ }) => {
    expect(await computed({ utc: $.dateToString({ date: '$at' }), there: $.dateToString({ date: '$at', timezone: '+08:00' }) }, row)).toEqual({ utc: '2026-05-19T16:30:05.042Z', there: '2026-05-20T00:30:05.042' })
  })

  supports('$.dateToString', 'knows every specifier of a format', async ({ computed, $ }) => {
    const format = '%Y|%m|%d|%H|%M|%S|%L|%j|%w|%u|%U|%V|%G|%z|%Z|%%'
    expect(await computed({ there: $.dateToString({ date: '$at', format, timezone: 'Asia/Shanghai' }), back: $.dateToString({ date: '$at', format: '%z %Z', timezone: 'America/New_York' }) }, row)).toEqual({
      there: '2026|05|20|00|30|05|042|140|4|3|20|21|2026|+0800|480|%', back: '-0400 -240',
    })
  })

  supports('$.dateToString', 'puts onNull in place of nothing, and is null without it', async ({ computed, $ }) => {
    expect(await computed({ given: $.dateToString({ date: '$nowhere', onNull: '无' }), not: $.dateToString({ date: '$n' }), zone: $.dateToString({ date: '$at', timezone: '$n' }), format: $.dateToString({ date: '$at', format: '$n' }) }, row)).toEqual({ given: '无', not: null, zone: null, format: null })
  })

  supports('$.dateToString', 'refuses a wrong format and what is no date', async ({ computed, $ }) => {
    await refusedWith(computed($.dateToString({ date: '$at', format: '%Q' }), row), "Invalid format character '%Q' in format string")
    await refusedWith(computed($.dateToString({ date: '$at', format: '100%' }), row), "Unmatched '%' at end of format string")
    await refusedWith(computed($.dateToString({ date: 'x' }), row), "can't convert from BSON type string to Date")
    await refusedWith(computed($.dateToString({ date: '$n', timezone: 'Nowhere' }), row), 'unrecognized time zone identifier: "Nowhere"')
    await refusedWith(computed($.dateToString({ day: '$at' }), row), '$dateToString', 'day')
  })

  supports('$.dateFromString', 'reads ISO 8601 with and without time and zone', async ({ computed, $ }) => {
    const read = (dateString: string) => $.dateFromString({ dateString })
    expect(await computed({ full: read('2017-02-08T12:10:40.787'), zone: read('2017-02-08T12:10:40+0530'), day: read('2017-02-08'), blank: read('2017-02-08 06:05'), z: read('2017-02-08T12:00Z') })).toEqual({
      full: date('2017-02-08T12:10:40.787Z'), zone: date('2017-02-08T06:40:40Z'), day: date('2017-02-08'), blank: date('2017-02-08T06:05:00Z'), z: date('2017-02-08T12:00:00Z'),
    })
  })

  supports('$.dateFromString', 'reads in a time zone, but not in two', async ({ computed, $ }) => {
    expect(await computed({ named: $.dateFromString({ dateString: '2017-02-08', timezone: 'America/New_York' }), offset: $.dateFromString({ dateString: '2017-02-08T08:00', timezone: '+08:00' }) })).toEqual({ named: date('2017-02-08T05:00:00Z'), offset: date('2017-02-08T00:00:00Z') })
    await refusedWith(computed($.dateFromString({ dateString: '2017-02-08T12:00Z', timezone: '+08:00' })), 'time zone information')
  })

  supports('$.dateFromString', 'reads by a format', async ({ computed, $ }) => {
    const read = (dateString: string, format: string) => $.dateFromString({ dateString, format })
    expect(await computed({ turned: read('06-15-2018', '%m-%d-%Y'), day: read('2018.166', '%Y.%j'), week: read('2018 W24 5', '%G W%V %u'), zone: read('15/06/2018 08:00 +0800', '%d/%m/%Y %H:%M %z') })).toEqual({
      turned: date('2018-06-15'), day: date('2018-06-15'), week: date('2018-06-15'), zone: date('2018-06-15T00:00:00Z'),
    })
    await refusedWith(computed(read('2018-06', '%Y-%m')), 'elements missing')
  })

  supports('$.dateFromString', 'puts onError and onNull in place of what cannot be read', async ({ computed, $ }) => {
    expect(await computed({ wrong: $.dateFromString({ dateString: '2017-02-30', onError: '错' }), number: $.dateFromString({ dateString: 5, onError: '错' }), nothing: $.dateFromString({ dateString: '$n', onNull: '无' }), ofNull: $.dateFromString({ dateString: '$nowhere' }) }, row)).toEqual({ wrong: '错', number: '错', nothing: '无', ofNull: null })
    await refusedWith(computed($.dateFromString({ dateString: '2017-13-01' })), "Error parsing date string '2017-13-01'")
    await refusedWith(computed($.dateFromString({ dateString: 5 })), "$dateFromString requires that 'dateString' be a string, found: int")
  })

  refuses('$.dateFromString', 'dates in English words without a format', async ({ computed, $ }) => {
    await refusedWith(computed($.dateFromString({ dateString: 'July 4th, 2026', onError: null })), 'is not supported here')
  })

  supports('$.dateFromParts', 'puts parts together; what is not given is the first', async ({ computed, $ }) => {
    expect(await computed({ day: $.dateFromParts({ year: 2017, month: 2, day: 8, hour: 12 }), year: $.dateFromParts({ year: 2017 }), zone: $.dateFromParts({ year: 2016, month: 12, day: 31, hour: 23, minute: 46, second: 12, timezone: 'America/New_York' }) })).toEqual({
      day: date('2017-02-08T12:00:00Z'), year: date('2017-01-01'), zone: date('2017-01-01T04:46:12Z'),
    })
  })

  supports('$.dateFromParts', 'carries what is too much or too little', async ({ computed, $ }) => {
    expect(await computed({ month: $.dateFromParts({ year: 2017, month: 14, day: 1 }), zero: $.dateFromParts({ year: 2017, month: 0, day: 1 }), minute: $.dateFromParts({ year: 2017, minute: -1 }) })).toEqual({ month: date('2018-02-01'), zero: date('2016-12-01'), minute: date('2016-12-31T23:59:00Z') })
  })

  supports('$.dateFromParts', 'knows weeks of ISO 8601', async ({ computed, $ }) => {
    expect(await computed($.dateFromParts({ isoWeekYear: 2017, isoWeek: 6, isoDayOfWeek: 4, hour: 12 }))).toEqual(date('2017-02-09T12:00:00Z'))
    await refusedWith(computed($.dateFromParts({ isoWeekYear: 2017, month: 2 })), 'mixing natural dates with ISO dates')
  })

  supports('$.dateFromParts', 'is null with a null part, and refuses broken ones', async ({ computed, $ }) => {
    expect(await computed($.dateFromParts({ year: 2017, month: '$nowhere' }))).toBe(null)
    await refusedWith(computed($.dateFromParts({ year: 2017, month: 1.5 })), "'month' must evaluate to an integer, found double with value 1.5")
    await refusedWith(computed($.dateFromParts({ month: 2 })), "$dateFromParts requires either 'year' or 'isoWeekYear' to be present")
    await refusedWith(computed($.dateFromParts({ year: 0 })), 'in the range 1 to 9999')
    await refusedWith(computed($.dateFromParts({ year: 2017, day: 32_768 })), 'in the range [-32768, 32767]')
  })
})

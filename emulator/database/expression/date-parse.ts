import { invalidOperator, requestFailed } from '../database-error'
import { DAY, type Zone, momentOf, utc } from './zone'

/** What a text says of a moment, as its parts; `zone` in ms ahead of UTC where it names one. */
export interface Said {
  year?: number
  month?: number
  day?: number
  dayOfYear?: number
  isoYear?: number
  isoWeek?: number
  isoDay?: number
  hour?: number
  minute?: number
  second?: number
  millisecond?: number
  offset?: number
}

export const unreadable = (text: string, why: string) => requestFailed(`Error parsing date string '${text}'; ${why}`)

const DATE = String.raw`(?<year>\d{4})(?<dash>[-/.]?)(?<month>\d{1,2})\k<dash>(?<day>\d{1,2})`
const TIME = String.raw`(?<hour>\d{1,2}):?(?<minute>\d{2})(?::?(?<second>\d{2})(?:[.,:](?<fraction>\d{1,9}))?)?`
const OFFSET = String.raw`(?<offset>Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)`
const ISO = new RegExp(`^\\s*${DATE}(?:(?:T|\\s+)${TIME}\\s*${OFFSET}?)?\\s*$`, 'i')
const ISO_MONTH = /^\s*\d{4}-\d{1,2}\s*$/
const IN_WORDS = /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|now|today|tomorrow|yesterday|noon)|^\s*@|\d\/\d+\/\d{4}/i

/** ISO 8601 and its neighbours. English words, which MongoDB reads too, are refused by name. */
export function readIso(text: string): Said {
  const found = ISO.exec(text)?.groups
  if (found) return { ...fieldsOf(found), offset: offsetOf(found['offset']) }
  if (ISO_MONTH.test(text)) throw requestFailed(`an incomplete date/time string has been found, with elements missing: "${text}"`)
  if (IN_WORDS.test(text)) throw invalidOperator(`a date in words ('${text}') without a format is not supported here`)
  throw unreadable(text, 'it is not in the form of ISO 8601')
}

function fieldsOf(found: Record<string, string | undefined>): Said {
  const number = (name: string) => (found[name] === undefined ? undefined : Number(found[name]))
  const millisecond = found['fraction'] === undefined ? undefined : Math.trunc(Number(`0.${found['fraction']}`) * 1000 + 1e-6)
  return { year: number('year'), month: number('month'), day: number('day'), hour: number('hour'), minute: number('minute'), second: number('second'), millisecond }
}

/** `+08:00`, `Z` and the like in ms. */
export function offsetOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const [, sign, hours = '0', minutes = '0'] = /^([+-])(\d{2}):?(\d{2})?$/.exec(text) ?? []
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000
}

/** The moment that is meant, in the zone that the text names or else in the one given. */
export function momentSaid(said: Said, text: string, zone: Zone): number {
  const { hour = 0, minute = 0, second = 0, millisecond = 0, offset } = said
  if (hour > 24 || minute > 59 || second > 59) throw unreadable(text, 'the time is invalid')
  const local = daySaid(said, text) + ((hour * 60 + minute) * 60 + second) * 1000 + millisecond
  return offset === undefined ? momentOf(local, zone) : local - offset
}

function daySaid(said: Said, text: string): number {
  const { year, month, day, dayOfYear, isoYear, isoWeek, isoDay = 1 } = said
  if (isoYear !== undefined && isoWeek !== undefined) return isoDate(isoYear, isoWeek, isoDay)
  if (year !== undefined && dayOfYear !== undefined) return utc(year, 1, dayOfYear)
  if (year === undefined || month === undefined || day === undefined) {
    throw requestFailed(`an incomplete date/time string has been found, with elements missing: "${text}"`)
  }
  const midnight = utc(year, month, day)
  if (month < 1 || day < 1 || new Date(midnight).getUTCMonth() !== month - 1) throw unreadable(text, 'the parsed date was invalid')
  return midnight
}

/** Midnight of a day of an ISO week; weeks and days may overflow. */
export function isoDate(year: number, week: number, day: number): number {
  const fourth = utc(year, 1, 4)
  const monday = fourth - ((new Date(fourth).getUTCDay() || 7) - 1) * DAY
  return monday + ((week - 1) * 7 + day - 1) * DAY
}


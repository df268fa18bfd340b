import { DatabaseError, requestFailed } from '../database-error'
import { isoDate, momentSaid, readIso } from './date-parse'
import { readByFormat } from './date-scan'
import { type Operator, type Operators, optionsOf } from './operator'
import { dateAt, isNone, shown, typeNameOf } from './value-type'
import { UTC, type Zone, momentOf, utc, zoneReader } from './zone'

/** A date in ISO 8601, as `$toDate` reads it. */
export const parseDate = (text: string, zone = UTC) => new Date(momentSaid(readIso(text), text, zone))

interface Wanted {
  format?: unknown
  zone: Zone
  isZoneGiven: boolean
}

function readDate(text: unknown, { format, zone, isZoneGiven }: Wanted): Date {
  if (typeof text !== 'string') {
    throw requestFailed(`$dateFromString requires that 'dateString' be a string, found: ${typeNameOf(text)} with value ${shown(text)}`)
  }
  const said = typeof format === 'string' ? readByFormat(text, format) : readIso(text)
  if (said.offset !== undefined && isZoneGiven) {
    throw requestFailed(`you cannot pass in a date/time string with time zone information ('${text}') together with a timezone argument`)
  }
  return new Date(momentSaid(said, text, zone))
}

const dateFromString: Operator = (argument, compile, name) => {
  const given = optionsOf(argument, { name, required: ['dateString'], optional: ['format', 'timezone', 'onError', 'onNull'] })
  const option = (part: string) => (given[part] === undefined ? undefined : compile(given[part]))
  const [text, format, onError, onNull] = [compile(given['dateString']), option('format'), option('onError'), option('onNull')]
  const zoneAt = zoneReader(option('timezone'))
  return (scope) => {
    const [value, wanted, zone] = [text(scope), format?.(scope), zoneAt(scope)]
    if (isNone(value)) return onNull ? onNull(scope) : null
    if ((format && isNone(wanted)) || zone === null) return null
    if (format && typeof wanted !== 'string') throw requestFailed(`${name} requires that 'format' be a string, found: ${typeNameOf(wanted)}`)
    try {
      return readDate(value, { format: wanted, zone, isZoneGiven: given['timezone'] !== undefined })
    } catch (reason) {
      const isExpected = reason instanceof DatabaseError && reason.code === 'DATABASE_REQUEST_FAILED'
      if (onError && isExpected) return onError(scope)
      throw reason
    }
  }
}

const TIME = ['hour', 'minute', 'second', 'millisecond']
const CALENDAR = ['year', 'month', 'day']
const WEEKS = ['isoWeekYear', 'isoWeek', 'isoDayOfWeek']

function checkParts(given: Record<string, unknown>, name: string): void {
  const isIso = given['isoWeekYear'] !== undefined
  if (!isIso && given['year'] === undefined) throw requestFailed(`${name} requires either 'year' or 'isoWeekYear' to be present`)
  const foreign = (isIso ? CALENDAR : WEEKS).find((part) => given[part] !== undefined)
  if (foreign) throw requestFailed(`${name} does not allow mixing natural dates with ISO dates: ${foreign}`)
}

function partOf(value: unknown, part: string): number {
  if (typeof value !== 'number' || !Number.isInteger(value)) {
    throw requestFailed(`'${part}' must evaluate to an integer, found ${typeNameOf(value)} with value ${shown(value)}`)
  }
  const isYear = part === 'year' || part === 'isoWeekYear'
  if (isYear && (value < 1 || value > 9999)) throw requestFailed(`'${part}' must evaluate to an integer in the range 1 to 9999, found ${value}`)
  if ((value < -32_768 || value > 32_767) && part !== 'millisecond' && part !== 'second') {
    throw requestFailed(`'${part}' must evaluate to a value in the range [-32768, 32767]; value ${value} is not in range`)
  }
  return value
}

const dateFromParts: Operator = (argument, compile, name) => {
  const given = optionsOf(argument, { name, required: [], optional: [...CALENDAR, ...WEEKS, ...TIME, 'timezone'] })
  checkParts(given, name)
  const parts = Object.keys(given).filter((part) => part !== 'timezone').map((part) => ({ part, evaluate: compile(given[part]) }))
  const zoneAt = zoneReader(given['timezone'] === undefined ? undefined : compile(given['timezone']))
  return (scope) => {
    const zone = zoneAt(scope)
    const values = parts.map(({ part, evaluate }) => ({ part, value: evaluate(scope) }))
    if (zone === null || values.some(({ value }) => isNone(value))) return null
    const numbers = new Map(values.map(({ part, value }) => [part, partOf(value, part)]))
    return dateAt(momentOf(assembled(numbers), zone), name)
  }
}

function assembled(numbers: Map<string, number>): number {
  const number = (part: string, otherwise: number) => numbers.get(part) ?? otherwise
  const isoYear = numbers.get('isoWeekYear')
  const midnight = isoYear === undefined
    ? utc(number('year', 1), number('month', 1), number('day', 1))
    : isoDate(isoYear, number('isoWeek', 1), number('isoDayOfWeek', 1))
  return midnight + ((number('hour', 0) * 60 + number('minute', 0)) * 60 + number('second', 0)) * 1000 + number('millisecond', 0)
}

export const datesFrom: Operators = { $dateFromString: dateFromString, $dateFromParts: dateFromParts }

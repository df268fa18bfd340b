import { requestFailed } from '../database-error'
import { isDate, isPlain } from '../value/kind'
import { type Evaluate, type Operator, type Operators, operandsOf, optionsOf } from './operator'
import { isNone, typeNameOf } from './value-type'
import { DAY, localOf, utc, zoneReader } from './zone'

/** A date given, or MongoDB's refusal. */
export function dateOf(value: unknown): Date {
  if (isDate(value)) return value
  throw requestFailed(`can't convert from BSON type ${typeNameOf(value)} to Date`)
}

type Part = (local: Date) => number

export const dayOfYear: Part = (local) => Math.floor((local.getTime() - utc(local.getUTCFullYear(), 1, 1)) / DAY) + 1

export const isoDayOfWeek: Part = (local) => local.getUTCDay() || 7

/** Weeks begin on Sunday; the days before the first one are week 0. */
export const week: Part = (local) => Math.floor((dayOfYear(local) + 6 - local.getUTCDay()) / 7)

// A week of ISO 8601 belongs to the year in which its Thursday lies.
const thursday = (local: Date) => new Date(local.getTime() + (4 - isoDayOfWeek(local)) * DAY)

export const isoWeek: Part = (local) => Math.ceil(dayOfYear(thursday(local)) / 7)

export const isoWeekYear: Part = (local) => thursday(local).getUTCFullYear()

const parts: Record<string, Part> = {
  $year: (local) => local.getUTCFullYear(),
  $month: (local) => local.getUTCMonth() + 1,
  $dayOfMonth: (local) => local.getUTCDate(),
  $hour: (local) => local.getUTCHours(),
  $minute: (local) => local.getUTCMinutes(),
  $second: (local) => local.getUTCSeconds(),
  $millisecond: (local) => local.getUTCMilliseconds(),
  $dayOfWeek: (local) => local.getUTCDay() + 1,
  $dayOfYear: dayOfYear,
  $week: week,
  $isoDayOfWeek: isoDayOfWeek,
  $isoWeek: isoWeek,
  $isoWeekYear: isoWeekYear,
}

interface DateAndZone {
  date: unknown
  timezone?: unknown
}

// `{ date, timezone }`, or an expression of a date.
function readArgument(argument: unknown, name: string): DateAndZone {
  if (Array.isArray(argument)) return { date: operandsOf(argument, name, { least: 1, most: 1 })[0] }
  const isExpression = !isPlain(argument) || Object.keys(argument)[0]?.startsWith('$')
  if (isExpression) return { date: argument }
  const { date, timezone } = optionsOf(argument, { name, required: ['date'], optional: ['timezone'] })
  return { date, timezone }
}

const partOperator = (part: Part): Operator => (argument, compile, name) => {
  const { date, timezone } = readArgument(argument, name)
  return inZone({ date: compile(date), timezone: timezone === undefined ? undefined : compile(timezone) }, part)
}

function inZone({ date, timezone }: { date: Evaluate; timezone: Evaluate | undefined }, part: Part): Evaluate {
  const zoneAt = zoneReader(timezone)
  return (scope) => {
    const value = date(scope)
    const zone = zoneAt(scope)
    if (isNone(value) || zone === null) return null
    return part(new Date(localOf(dateOf(value).getTime(), zone)))
  }
}

export const dateParts: Operators = Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, partOperator(part)]))

/** `$dateToParts`: all of them at once. */
export const dateToParts: Operator = (argument, compile, name) => {
  const given = optionsOf(argument, { name, required: ['date'], optional: ['timezone', 'iso8601'] })
  const date = compile(given['date'])
  const zoneAt = zoneReader(given['timezone'] === undefined ? undefined : compile(given['timezone']))
  const isIso = given['iso8601'] === undefined ? () => false : compile(given['iso8601'])
  return (scope) => {
    const [value, zone, wantsIso] = [date(scope), zoneAt(scope), isIso(scope)]
    if (isNone(value) || zone === null || isNone(wantsIso)) return null
    if (typeof wantsIso !== 'boolean') throw requestFailed(`iso8601 must evaluate to a bool, found ${typeNameOf(wantsIso)}`)
    const local = new Date(localOf(dateOf(value).getTime(), zone))
    const [hour, minute] = [local.getUTCHours(), local.getUTCMinutes()]
    const time = { hour, minute, second: local.getUTCSeconds(), millisecond: local.getUTCMilliseconds() }
    return wantsIso
      ? { isoWeekYear: isoWeekYear(local), isoWeek: isoWeek(local), isoDayOfWeek: isoDayOfWeek(local), ...time }
      : { year: local.getUTCFullYear(), month: local.getUTCMonth() + 1, day: local.getUTCDate(), ...time }
  }
}

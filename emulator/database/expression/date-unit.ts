import { requestFailed } from '../database-error'
import { isNone, shown, typeNameOf } from './value-type'
import { DAY, type Zone, localOf, momentOf, utc } from './zone'

const MS: Record<string, number> = { millisecond: 1, second: 1000, minute: 60_000, hour: 3_600_000 }
const MONTHS: Record<string, number> = { month: 1, quarter: 3, year: 12 }
const DAYS: Record<string, number> = { day: 1, week: 7 }

/** How long a unit is: in ms of time that passes, in days or in months of the calendar. */
export type Unit = { kind: 'time' | 'days' | 'months'; length: number; isWeek: boolean }

export function unitOf(unit: unknown, name: string): Unit {
  if (typeof unit !== 'string') throw requestFailed(`${name} requires 'unit' to be a string, but got ${typeNameOf(unit)}`)
  for (const [kind, lengths] of Object.entries({ time: MS, days: DAYS, months: MONTHS })) {
    const length = Object.hasOwn(lengths, unit) ? lengths[unit] : undefined
    if (length !== undefined) return { kind: kind as Unit['kind'], length, isWeek: unit === 'week' }
  }
  throw requestFailed(`${name} parameter 'unit' value cannot be recognized as a time unit: ${unit}`)
}

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']

/** 0 is Sunday, as without a word. */
export function weekdayOf(day: unknown, name: string): number {
  if (isNone(day)) return 0
  const wanted = typeof day === 'string' ? day.toLowerCase() : ''
  const at = WEEKDAYS.findIndex((weekday) => weekday === wanted || weekday.slice(0, 3) === wanted)
  if (at < 0) throw requestFailed(`${name} parameter 'startOfWeek' value cannot be recognized as a day of a week: ${shown(day)}`)
  return at
}

/** Months since the year 0, of a local date. */
export const monthsOf = (local: number) => new Date(local).getUTCFullYear() * 12 + new Date(local).getUTCMonth()

/** Days since 1970, of a local date. */
export const daysOf = (local: number) => Math.floor(local / DAY)

const monthStart = (months: number) => utc(0, months + 1, 1)

/** A moment moved by units: on the calendar of the zone for days and longer, the 31st to the last day there is. */
export function moved(moment: number, { unit, amount, zone }: { unit: Unit; amount: number; zone: Zone }): number {
  const by = amount * unit.length
  if (unit.kind === 'time') return moment + by
  const local = localOf(moment, zone)
  if (unit.kind === 'days') return momentOf(local + by * DAY, zone)
  const months = monthsOf(local) + by
  const lastDay = new Date(monthStart(months + 1) - DAY).getUTCDate()
  const day = Math.min(new Date(local).getUTCDate(), lastDay)
  return momentOf(monthStart(months) + (day - 1) * DAY + (local - daysOf(local) * DAY), zone)
}

/** How many whole units lie between 2000-01-01 (or the first such weekday after) and a local date, rounded down. */
export interface Bins {
  unit: Unit
  binSize: number
  weekday: number
}

const EPOCH = utc(2000, 1, 1)

/** The start of the stretch of `binSize` units in which a moment lies, counted from 2000-01-01 in the zone. */
export function truncated(moment: number, { unit, binSize, weekday }: Bins, zone: Zone): number {
  const length = unit.length * binSize
  const floor = (value: number, from: number) => from + Math.floor((value - from) / length) * length
  if (unit.kind === 'time') return floor(moment, momentOf(EPOCH, zone))
  const local = localOf(moment, zone)
  if (unit.kind === 'months') return momentOf(monthStart(floor(monthsOf(local), monthsOf(EPOCH))), zone)
  // 2000-01-01 was a Saturday.
  const first = daysOf(EPOCH) + (unit.isWeek ? (weekday + 1) % 7 : 0)
  return momentOf(floor(daysOf(local), first) * DAY, zone)
}

/** How many boundaries of a unit lie between two moments: 23:59 and 0:01 are a day apart. */
export function boundariesBetween([start, end]: [number, number], { unit, weekday }: Omit<Bins, 'binSize'>, zone: Zone): number {
  const [from, to] = [localOf(start, zone), localOf(end, zone)]
  const count = (value: number) => Math.floor(value / unit.length)
  if (unit.kind === 'months') return count(monthsOf(to)) - count(monthsOf(from))
  // 1970-01-01 was a Thursday.
  if (unit.isWeek) return count(daysOf(to) + 4 - weekday) - count(daysOf(from) + 4 - weekday)
  if (unit.kind === 'days') return daysOf(to) - daysOf(from)
  return unit.length < 3_600_000 ? count(end) - count(start) : count(to) - count(from) - Math.round((to - end - (from - start)) / unit.length)
}

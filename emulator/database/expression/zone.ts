import { requestFailed } from '../database-error'
import type { Evaluate, Scope } from './operator'
import { isNone, typeNameOf } from './value-type'

/** A time zone: how far its clocks are ahead of UTC, in ms, at a moment (epoch ms). */
export interface Zone {
  isUtc: boolean
  offsetAt(moment: number): number
}

const MINUTE = 60_000
export const DAY = 86_400_000

const fixed = (offset: number): Zone => ({ isUtc: offset === 0, offsetAt: () => offset })

export const UTC = fixed(0)

// China has kept UTC+8 all year since its last summer time ended.
const CHINA_FIXED_SINCE = Date.UTC(1991, 8, 15)
const CHINA = new Set(['Asia/Shanghai', 'Asia/Chongqing', 'PRC'])

const known = new Map<string, Zone>([['UTC', UTC], ['GMT', UTC], ['Z', UTC], ['Etc/UTC', UTC]])

/** A zone by its Olson name or its offset: `Asia/Shanghai`, `+08:00`, `+0800`, `+08`. */
export function zoneOf(name: string): Zone {
  let zone = known.get(name)
  if (zone) return zone
  const offset = /^([+-])(\d{2})(?::?(\d{2}))?$/.exec(name)
  zone = offset ? fixed(offsetOf(offset)) : named(name)
  if (known.size > 1000) known.clear()
  known.set(name, zone)
  return zone
}

function offsetOf([, sign, hours, minutes = '0']: RegExpExecArray): number {
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * MINUTE
}

function named(name: string): Zone {
  const olson = olsonOffset(name)
  const since = CHINA.has(name) ? CHINA_FIXED_SINCE : Infinity
  return { isUtc: false, offsetAt: (moment) => (moment >= since ? 8 * 60 * MINUTE : olson(moment)) }
}

// The last day that JavaScript knows, and as long before 1970.
const LAST = 8.64e15

// Clocks change on quarters of an hour, and never twice within days. Asking Intl is a hundred times slower than remembering.
const STRETCHES = [4 * DAY, 15 * MINUTE]

function olsonOffset(name: string): (moment: number) => number {
  const format = formatter(name)
  const ask = (moment: number) => {
    const known = Math.max(-LAST, Math.min(LAST, moment))
    return wallClock(format, known) - known
  }
  return remembering(ask, STRETCHES)
}

// Of a stretch with one offset at both ends that offset, of others the offsets of shorter stretches.
function remembering(ask: (moment: number) => number, [stretch = 1, ...shorter]: number[]): (moment: number) => number {
  const inside = shorter.length > 0 ? remembering(ask, shorter) : ask
  const offsets = new Map<number, number | 'several'>()
  return (moment) => {
    const start = Math.floor(moment / stretch) * stretch
    let offset = offsets.get(start)
    if (offset === undefined) {
      if (offsets.size > 10_000) offsets.clear()
      offset = ask(start)
      if (shorter.length > 0 && ask(start + stretch) !== offset) offset = 'several'
      offsets.set(start, offset)
    }
    return offset === 'several' ? inside(moment) : offset
  }
}

function formatter(timeZone: string): Intl.DateTimeFormat {
  const number = 'numeric'
  try {
    if (!/^[A-Z]/.test(timeZone)) throw new RangeError(timeZone)
    return new Intl.DateTimeFormat('en-US', {
      timeZone, calendar: 'gregory', numberingSystem: 'latn', hourCycle: 'h23', era: 'short',
      year: number, month: number, day: number, hour: number, minute: number, second: number,
    })
  } catch {
    throw requestFailed(`unrecognized time zone identifier: "${timeZone}"`)
  }
}

function wallClock(format: Intl.DateTimeFormat, moment: number): number {
  const parts = new Map(format.formatToParts(moment).map(({ type, value }) => [type, value]))
  const number = (type: Intl.DateTimeFormatPartTypes) => Number(parts.get(type))
  const year = parts.get('era') === 'BC' ? 1 - number('year') : number('year')
  return utc(year, number('month'), number('day')) + ((number('hour') * 60 + number('minute')) * 60 + number('second')) * 1000
}

/** Midnight of a day as epoch ms; months and days may overflow. Unlike `Date.UTC`, the year 99 is the year 99. */
export const utc = (year: number, month: number, day: number): number => new Date(0).setUTCFullYear(year, month - 1, day)

/** What the clocks of a zone show, as if it were UTC. */
export const localOf = (moment: number, zone: Zone): number => moment + zone.offsetAt(moment)

/** The moment at which the clocks of a zone show this; of two the earlier, of none the one after the gap. */
export function momentOf(local: number, zone: Zone): number {
  const earlier = local - zone.offsetAt(local - DAY)
  const later = local - zone.offsetAt(local + DAY)
  return localOf(earlier, zone) === local || localOf(later, zone) !== local ? earlier : later
}

/** The zone that an expression names, UTC without one, null when it names nothing. */
export function zoneReader(timezone: Evaluate | undefined): (scope: Scope) => Zone | null {
  if (!timezone) return () => UTC
  return (scope) => {
    const name = timezone(scope)
    if (isNone(name)) return null
    if (typeof name !== 'string') throw requestFailed(`timezone must evaluate to a string, found ${typeNameOf(name)}`)
    return zoneOf(name)
  }
}

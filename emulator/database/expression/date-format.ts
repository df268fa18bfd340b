import { requestFailed } from '../database-error'
import { dateOf, dayOfYear, isoDayOfWeek, isoWeek, isoWeekYear, week } from './date-part'
import { type Operator, optionsOf } from './operator'
import { isNone, typeNameOf } from './value-type'
import { type Zone, localOf, zoneReader } from './zone'

interface Moment {
  local: Date
  /** Minutes ahead of UTC. */
  offset: number
}

type Piece = (moment: Moment) => string

function digits(value: number, length: number): string {
  let text = `${value}`
  while (text.length < length) text = `0${text}`
  return text
}

const number = (length: number, part: (local: Date) => number): Piece => ({ local }) => digits(part(local), length)

const year = (part: (local: Date) => number): Piece => ({ local }) => {
  const value = part(local)
  if (!(value >= 0 && value <= 9999)) throw requestFailed(`$dateToString is only defined on year 0-9999, tried to use year ${value}`)
  return digits(value, 4)
}

const sign = (offset: number) => (offset < 0 ? '-' : '+')

const specifiers: Record<string, Piece> = {
  '%': () => '%',
  Y: year((local) => local.getUTCFullYear()),
  m: number(2, (local) => local.getUTCMonth() + 1),
  d: number(2, (local) => local.getUTCDate()),
  H: number(2, (local) => local.getUTCHours()),
  M: number(2, (local) => local.getUTCMinutes()),
  S: number(2, (local) => local.getUTCSeconds()),
  L: number(3, (local) => local.getUTCMilliseconds()),
  j: number(3, dayOfYear),
  w: number(1, (local) => local.getUTCDay() + 1),
  u: number(1, isoDayOfWeek),
  U: number(2, week),
  V: number(2, isoWeek),
  G: year(isoWeekYear),
  z: ({ offset }) => `${sign(offset)}${digits(Math.floor(Math.abs(offset) / 60), 2)}${digits(Math.abs(offset) % 60, 2)}`,
  // MongoDB's manual writes +480, its server 480.
  Z: ({ offset }) => String(offset),
}

const known = new Map<string, Piece[]>()

function piecesOf(format: string): Piece[] {
  let pieces = known.get(format)
  if (pieces) return pieces
  pieces = (format.match(/%[\s\S]?|[^%]+/g) ?? []).map((text) => {
    if (!text.startsWith('%')) return () => text
    if (text === '%') throw requestFailed("Unmatched '%' at end of format string")
    const piece = specifiers[text.slice(1)]
    if (!piece) throw requestFailed(`Invalid format character '${text}' in format string`)
    return piece
  })
  if (known.size > 1000) known.clear()
  known.set(format, pieces)
  return pieces
}

export function formatDate(date: Date, zone: Zone, format = `%Y-%m-%dT%H:%M:%S.%L${zone.isUtc ? 'Z' : ''}`): string {
  const moment = date.getTime()
  const local = localOf(moment, zone)
  const shown = { local: new Date(local), offset: Math.round((local - moment) / 60_000) }
  let text = ''
  for (const piece of piecesOf(format)) text += piece(shown)
  return text
}

function formatOf(value: unknown): string {
  if (typeof value !== 'string') throw requestFailed(`$dateToString requires that 'format' be a string, found: ${typeNameOf(value)}`)
  piecesOf(value)
  return value
}

export const dateToString: Operator = (argument, compile, name) => {
  const given = optionsOf(argument, { name, required: ['date'], optional: ['format', 'timezone', 'onNull'] })
  const option = (part: string) => (given[part] === undefined ? undefined : compile(given[part]))
  if (typeof given['format'] === 'string' && !given['format'].startsWith('$')) formatOf(given['format'])
  const [date, format, onNull] = [compile(given['date']), option('format'), option('onNull')]
  const zoneAt = zoneReader(option('timezone'))
  return (scope) => {
    const [value, wanted, zone] = [date(scope), format?.(scope), zoneAt(scope)]
    if (isNone(value)) return onNull ? onNull(scope) : null
    if ((format && isNone(wanted)) || zone === null) return null
    return formatDate(dateOf(value), zone, format && formatOf(wanted))
  }
}

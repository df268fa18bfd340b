import { requestFailed } from '../database-error'
import { isDate } from '../value/kind'
import { isNone, typeNameOf } from './value-type'

/** What string operators read: numbers and dates as text, nothing as ''. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (isNone(value)) return ''
  if (typeof value === 'number') return String(value)
  if (isDate(value)) return value.toISOString()
  throw requestFailed(`can't convert from BSON type ${typeNameOf(value)} to String`)
}

/** A string given, with what MongoDB says otherwise. */
export function stringOf(value: unknown, refusal: string): string {
  if (typeof value === 'string') return value
  throw requestFailed(`${refusal}, found: ${typeNameOf(value)}`)
}

// As in MongoDB, only the letters of ASCII have two cases.
export const upper = (text: string) => text.replace(/[a-z]+/g, (letters) => letters.toUpperCase())
export const lower = (text: string) => text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())

const ASTRAL = /[\ud800-\udfff]/
export const PLAIN = /^[\x00-\x7f]*$/

/** How many characters MongoDB counts: an emoji is one. */
export function countPoints(text: string): number {
  if (!ASTRAL.test(text)) return text.length
  let count = 0
  for (const _ of text) count += 1
  return count
}

/** Where in a string so many of those characters are over. */
export function unitsOf(text: string, points: number): number {
  if (!ASTRAL.test(text)) return Math.min(points, text.length)
  let [at, counted] = [0, 0]
  for (; counted < points && at < text.length; counted++) at += pointAt(text, at).length
  return at
}

/** The character that begins at a place of a string. */
export const pointAt = (text: string, at: number): string => String.fromCodePoint(text.codePointAt(at) ?? 0)

const [LONG, SHORT] = [64 * 1024, 12]

/** A part of a string by itself: V8 keeps the whole in memory as long as a part of it that is not short. */
export const apart = (part: string, whole: string): string =>
  whole.length > LONG && part.length > SHORT ? Buffer.from(part, 'utf16le').toString('utf16le') : part

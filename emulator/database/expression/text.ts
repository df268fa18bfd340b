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

/** A string as the characters that MongoDB counts: an emoji is one. */
export const codePoints = (text: string): string[] => (ASTRAL.test(text) ? [...text] : text.split(''))

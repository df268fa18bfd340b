import { DatabaseError, invalidOperator, requestFailed } from '../database-error'
import { isDate } from '../value/kind'
import { parseDate } from './date-from'
import { type Operator, type Operators, optionsOf, unary } from './operator'
import { textOf } from './text'
import { dateAt, isNone, isTrue, shown, typeNameOf } from './value-type'

type Convert = (value: unknown) => unknown

const unsupported = (value: unknown, to: string) => requestFailed(`Unsupported conversion from ${typeNameOf(value)} to ${to} in $convert with no onError value`)

const unparsable = (text: string) => requestFailed(`Failed to parse number '${text}' in $convert with no onError value`)

function toString(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number' || isDate(value)) return textOf(value)
  if (typeof value === 'boolean') return String(value)
  throw unsupported(value, 'string')
}

const toBool = (value: unknown): boolean => isTrue(value)

function parsed(text: string, pattern: RegExp): number {
  if (!pattern.test(text)) throw unparsable(text)
  return Number(text)
}

const WHOLE = /^[+-]?\d+$/
const DECIMAL = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i

const integer = (to: string, most: number): Convert => (value) => {
  if (typeof value === 'boolean') return Number(value)
  if (isDate(value) && to === 'long') return value.getTime()
  if (typeof value !== 'number' && typeof value !== 'string') throw unsupported(value, to)
  const number = typeof value === 'string' ? parsed(value, WHOLE) : Math.trunc(value)
  if (Number.isNaN(number)) throw requestFailed('Attempt to convert NaN value to integer type in $convert with no onError value')
  if (number >= most || number < -most) throw requestFailed(`Conversion would overflow target type in $convert with no onError value: ${value}`)
  return number === 0 ? 0 : number
}

function toDouble(value: unknown): number {
  if (typeof value === 'number') return value
  if (typeof value === 'boolean') return Number(value)
  if (isDate(value)) return value.getTime()
  if (typeof value !== 'string') throw unsupported(value, 'double')
  if (/^[+-]?(inf|infinity)$/i.test(value)) return value.startsWith('-') ? -Infinity : Infinity
  return /^nan$/i.test(value) ? NaN : parsed(value, DECIMAL)
}

// As in MongoDB, a number that fits 32 bits is no date.
function toDate(value: unknown): Date {
  if (isDate(value)) return value
  if (typeof value === 'string') return parseDate(value)
  if (typeof value !== 'number' || typeNameOf(value) === 'int' || !Number.isFinite(value)) throw unsupported(value, 'date')
  return dateAt(Math.trunc(value), '$toDate')
}

const refused = (to: string): Convert => () => {
  throw invalidOperator(`conversion to ${to} is not supported here`)
}

const types: Record<string, Convert> = {
  double: toDouble,
  string: toString,
  objectId: refused('objectId'),
  bool: toBool,
  date: toDate,
  int: integer('int', 2 ** 31),
  long: integer('long', 2 ** 63),
  decimal: refused('decimal'),
}

const CODES: Record<number, string> = { 1: 'double', 2: 'string', 7: 'objectId', 8: 'bool', 9: 'date', 16: 'int', 18: 'long', 19: 'decimal' }

function converterTo(type: unknown): Convert {
  const name = typeof type === 'number' ? CODES[type] : type
  const convert = typeof name === 'string' && Object.hasOwn(types, name) ? types[name] : undefined
  if (!convert) throw requestFailed(`Unknown type name: ${shown(type)}`)
  return convert
}

const convert: Operator = (argument, compile, name) => {
  const given = optionsOf(argument, { name, required: ['input', 'to'], optional: ['onError', 'onNull'] })
  const option = (part: string) => (given[part] === undefined ? undefined : compile(given[part]))
  const [input, to, onError, onNull] = [compile(given['input']), compile(given['to']), option('onError'), option('onNull')]
  return (scope) => {
    const value = input(scope)
    if (isNone(value)) return onNull ? onNull(scope) : null
    const type = to(scope)
    if (isNone(type)) return null
    const converter = converterTo(type)
    try {
      return converter(value)
    } catch (reason) {
      if (onError && reason instanceof DatabaseError && reason.code === 'DATABASE_REQUEST_FAILED') return onError(scope)
      throw reason
    }
  }
}

const to = (type: string): Operator => unary((value) => (isNone(value) ? null : converterTo(type)(value)))

export const conversions: Operators = {
  $convert: convert,
  $toString: to('string'),
  $toInt: to('int'),
  $toLong: to('long'),
  $toDouble: to('double'),
  $toBool: to('bool'),
  $toDate: to('date'),
  $toDecimal: to('decimal'),
  $toObjectId: to('objectId'),
  $type: unary(typeNameOf),
  $isNumber: unary((value) => typeof value === 'number'),
}

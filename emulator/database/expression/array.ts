import { requestFailed } from '../database-error'
import { isEqual } from '../value/compare'
import { type Operators, binary, several, unary } from './operator'
import { isNone, shown, typeNameOf } from './value-type'

// MongoDB's own bound is 16 MB of them, and 100 MB of the numbers of a range.
const MOST_ITEMS = 1_000_000

function arrayElemAt(array: unknown, position: unknown, name: string): unknown {
  if (isNone(array) || isNone(position)) return null
  if (!Array.isArray(array)) throw requestFailed(`${name}'s first argument must be an array, but is ${typeNameOf(array)}`)
  if (typeof position !== 'number') throw requestFailed(`${name}'s second argument must be a numeric value, but is ${typeNameOf(position)}`)
  if (!Number.isInteger(position)) throw requestFailed(`${name}'s second argument must be representable as a 32-bit integer: ${position}`)
  return array.at(position) as unknown
}

const end = (position: 0 | -1) =>
  unary((array, name) => {
    if (isNone(array)) return null
    if (!Array.isArray(array)) throw requestFailed(`${name}'s argument must be an array, but is ${typeNameOf(array)}`)
    return array.at(position) as unknown
  })

function concatArrays(values: unknown[], name: string): unknown {
  const arrays: unknown[][] = []
  let length = 0
  for (const value of values) {
    if (isNone(value)) return null
    if (!Array.isArray(value)) throw requestFailed(`${name} only supports arrays, not ${typeNameOf(value)}`)
    length += value.length
    if (length > MOST_ITEMS) throw requestFailed(`${name} would use too much memory for ${length} items`)
    arrays.push(value)
  }
  return ([] as unknown[]).concat(...arrays)
}

function isIn(value: unknown, array: unknown, name: string): boolean {
  if (!Array.isArray(array)) throw requestFailed(`${name} requires an array as a second argument, found: ${typeNameOf(array)}`)
  return array.some((item) => isEqual(item, value) && value !== undefined)
}

function bound(value: unknown, name: string, what: 'starting' | 'ending'): number {
  if (typeof value !== 'number' || !Number.isInteger(value)) {
    throw requestFailed(`${name} requires an integral ${what} index, found a value of type: ${typeNameOf(value)}, with value: "${shown(value)}"`)
  }
  if (value < 0) throw requestFailed(`${name} requires a nonnegative ${what} index, found: ${value}`)
  return value
}

function indexOfArray(values: unknown[], name: string): unknown {
  const [array, wanted] = values
  if (isNone(array)) return null
  if (!Array.isArray(array)) throw requestFailed(`${name} requires an array as a first argument, found: ${typeNameOf(array)}`)
  const start = values.length > 2 ? bound(values[2], name, 'starting') : 0
  const stop = values.length > 3 ? Math.min(bound(values[3], name, 'ending'), array.length) : array.length
  for (let at = start; at < stop; at++) if (wanted !== undefined && isEqual(array[at], wanted)) return at
  return -1
}

function whole(value: unknown, name: string, what: string): number {
  if (typeof value !== 'number') throw requestFailed(`${name} requires a numeric ${what}, found value of type: ${typeNameOf(value)}`)
  if (!Number.isInteger(value)) throw requestFailed(`${name} requires a ${what} that can be represented as a 32-bit integer, found value: ${value}`)
  return value
}

function range(values: unknown[], name: string): number[] {
  const [start, stop] = [whole(values[0], name, 'starting value'), whole(values[1], name, 'ending value')]
  const step = values.length > 2 ? whole(values[2], name, 'step value') : 1
  if (step === 0) throw requestFailed(`${name} requires a non-zero step value`)
  const length = Math.max(0, Math.ceil((stop - start) / step))
  if (length > MOST_ITEMS) throw requestFailed(`${name} would use too much memory for ${length} numbers`)
  const numbers = new Array<number>(length)
  for (let at = 0; at < length; at++) numbers[at] = start + at * step
  return numbers
}

function reverseArray(array: unknown, name: string): unknown {
  if (isNone(array)) return null
  if (!Array.isArray(array)) throw requestFailed(`The argument to ${name} must be an array, but was of type: ${typeNameOf(array)}`)
  return array.toReversed() as unknown[]
}

function size(array: unknown, name: string): number {
  if (Array.isArray(array)) return array.length
  throw requestFailed(`The argument to ${name} must be an array, but was of type: ${typeNameOf(array)}`)
}

function count(value: unknown, name: string, which: string): number {
  if (typeof value !== 'number') throw requestFailed(`${which} argument to ${name} must be numeric, but is of type: ${typeNameOf(value)}`)
  if (!Number.isInteger(value)) throw requestFailed(`${which} argument to ${name} can't be represented as a 32-bit integer: ${value}`)
  return value
}

function slice([array, second, ...more]: unknown[], name: string): unknown {
  const [third] = more
  if (isNone(array) || isNone(second) || (more.length > 0 && isNone(third))) return null
  if (!Array.isArray(array)) throw requestFailed(`First argument to ${name} must be an array, but is of type: ${typeNameOf(array)}`)
  const position = count(second, name, 'Second')
  if (more.length === 0) return (position < 0 ? array.slice(position) : array.slice(0, position)) as unknown[]
  const length = count(third, name, 'Third')
  if (length <= 0) throw requestFailed(`Third argument to ${name} must be positive: ${length}`)
  const start = position < 0 ? Math.max(0, array.length + position) : position
  return array.slice(start, start + length) as unknown[]
}

export const arrays: Operators = {
  $arrayElemAt: binary(arrayElemAt),
  $first: end(0),
  $last: end(-1),
  $concatArrays: several({}, concatArrays),
  $in: binary(isIn),
  $indexOfArray: several({ least: 2, most: 4 }, indexOfArray),
  $isArray: unary((value) => Array.isArray(value)),
  $range: several({ least: 2, most: 3 }, range),
  $reverseArray: unary(reverseArray),
  $size: unary(size),
  $slice: several({ least: 2, most: 3 }, slice),
}

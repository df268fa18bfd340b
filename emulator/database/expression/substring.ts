import { requestFailed } from '../database-error'
import { type Operator, type Operators, several } from './operator'
import { PLAIN, apart, countPoints, stringOf, textOf, unitsOf } from './text'
import { isNone, shown, typeNameOf } from './value-type'

function numberOf(value: unknown, name: string, what: string): number {
  if (typeof value === 'number') return Math.trunc(value)
  throw requestFailed(`${name}: ${what} must be a numeric type (is BSON type ${typeNameOf(value)})`)
}

// A byte of a character that is not its first.
const isInside = (bytes: Buffer, at: number) => at < bytes.length && ((bytes[at] ?? 0) & 0xc0) === 0x80

// A negative length means the rest. For a negative start the manual says that nothing is found; newer servers refuse it.
function ofBytes([value, from, count]: unknown[], name: string): string {
  const text = textOf(value)
  const [start, length] = [numberOf(from, name, 'starting index'), numberOf(count, name, 'length')]
  if (start < 0) throw requestFailed(`${name}: starting index must be non-negative (got: ${start})`)
  const bytes = Buffer.from(text)
  const end = length < 0 ? bytes.length : Math.min(start + length, bytes.length)
  if (isInside(bytes, start)) throw requestFailed(`${name}: Invalid range, starting index is a UTF-8 continuation byte.`)
  if (isInside(bytes, end)) throw requestFailed(`${name}: Invalid range, ending index is in the middle of a UTF-8 character.`)
  return bytes.toString('utf8', start, end)
}

function ofCodePoints([value, from, count]: unknown[], name: string): string {
  const text = textOf(value)
  const [start, length] = [numberOf(from, name, 'starting index'), numberOf(count, name, 'length')]
  if (start < 0) throw requestFailed(`${name}: the starting index must be a nonnegative integer.`)
  if (length < 0) throw requestFailed(`${name}: length must be a nonnegative integer.`)
  const begin = unitsOf(text, start)
  const rest = text.slice(begin)
  return apart(rest.slice(0, unitsOf(rest, length)), text)
}

function bound(value: unknown, name: string, which: string): number {
  if (typeof value !== 'number' || !Number.isInteger(value)) {
    throw requestFailed(`${name} requires an integral ${which} index, found a value of type: ${typeNameOf(value)}, with value: "${shown(value)}"`)
  }
  if (value < 0) throw requestFailed(`${name} requires a nonnegative ${which} index, found: ${value}`)
  return value
}

interface Search {
  text: string
  wanted: string
  /** Where to begin, and before where to end, when that is said. */
  start: number
  stop: number
}

function findBytes({ text, wanted, start, stop }: Search): number {
  const units = PLAIN.test(text) ? text : Buffer.from(text)
  const end = Math.min(stop, units.length)
  if (start > end) return -1
  return units.slice(0, end).indexOf(wanted, start)
}

// As in MongoDB the match has to begin before the end, but may go on beyond it.
function findPoints({ text, wanted, start, stop }: Search): number {
  if (text === '' && wanted === '') return 0
  const found = text.indexOf(wanted, unitsOf(text, start))
  const at = found < 0 ? Infinity : countPoints(text.slice(0, found))
  return at < Math.min(stop, countPoints(text)) ? at : -1
}

const indexOf = (find: (search: Search) => number): Operator =>
  several({ least: 2, most: 4 }, (values, name) => {
    const [value, part] = values
    if (isNone(value)) return null
    const text = stringOf(value, `${name} requires a string as the first argument`)
    const wanted = stringOf(part, `${name} requires a string as the second argument`)
    const start = values.length > 2 ? bound(values[2], name, 'starting') : 0
    const stop = values.length > 3 ? bound(values[3], name, 'ending') : Infinity
    return find({ text, wanted, start, stop })
  })

export const substrings: Operators = {
  $substr: several({ least: 3, most: 3 }, ofBytes),
  $substrBytes: several({ least: 3, most: 3 }, ofBytes),
  $substrCP: several({ least: 3, most: 3 }, ofCodePoints),
  $indexOfBytes: indexOf(findBytes),
  $indexOfCP: indexOf(findPoints),
}

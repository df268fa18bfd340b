import { invalidOperator, requestFailed } from '../database-error'
import { compare, compareStrings, isEqual, typeOrder } from '../value/compare'
import { isDate, isPlain, isRegExp } from '../value/kind'
import type { Condition, Test } from './condition'
import { patternTest } from './pattern'

/** `$eq`, and the plain value in a query. */
export function equals(wanted: unknown): Test {
  if (wanted === null || wanted === undefined) return (value) => value === null || value === undefined
  if (typeof wanted === 'number' && Number.isNaN(wanted)) return Number.isNaN
  if (typeof wanted !== 'object') return (value) => value === wanted
  if (!isDate(wanted)) return (value) => typeof value === 'object' && isEqual(value, wanted)
  const time = wanted.getTime()
  return (value) => typeof value === 'object' && isDate(value) && value.getTime() === time
}

type Direction = '$gt' | '$gte' | '$lt' | '$lte'

const MET: Record<Direction, (difference: number) => boolean> = {
  $gt: (difference) => difference > 0,
  $gte: (difference) => difference >= 0,
  $lt: (difference) => difference < 0,
  $lte: (difference) => difference <= 0,
}

const NUMBERS: Record<Direction, (wanted: number) => (value: number) => boolean> = {
  $gt: (wanted) => (value) => value > wanted,
  $gte: (wanted) => (value) => value >= wanted,
  $lt: (wanted) => (value) => value < wanted,
  $lte: (wanted) => (value) => value <= wanted,
}

/** Only values of one type compare: `{ $gt: 5 }` never finds a string, and NaN is only equal to itself. */
export function ordered(direction: Direction, wanted: unknown): Condition {
  if (isRegExp(wanted)) throw requestFailed(`Can't have RegEx as arg to predicate ${direction}`)
  return { test: orderTest(direction, wanted) }
}

function orderTest(direction: Direction, wanted: unknown): Test {
  const isMet = MET[direction]
  const holdsEqual = isMet(0)
  if (typeof wanted === 'number') {
    if (Number.isNaN(wanted)) return holdsEqual ? Number.isNaN : () => false
    const test = NUMBERS[direction](wanted)
    return (value) => typeof value === 'number' && test(value)
  }
  if (typeof wanted === 'string') return (value) => typeof value === 'string' && isMet(value === wanted ? 0 : compareStrings(value, wanted))
  if (isDate(wanted)) {
    const test = NUMBERS[direction](wanted.getTime())
    return (value) => typeof value === 'object' && isDate(value) && test(value.getTime())
  }
  const type = typeOrder(wanted)
  return (value) => typeOrder(value) === type && isMet(compare(value, wanted))
}

/** `$in`, in which a pattern finds strings. */
export function isIn(operator: string, wanted: unknown): Test {
  const list = listFor(operator, wanted)
  for (const item of list) {
    const [key] = isPlain(item) ? Object.keys(item) : []
    if (key?.startsWith('$')) throw invalidOperator(`cannot nest $ under ${operator}: ${key}`)
  }
  const isScalar = (item: unknown) => item !== null && typeof item !== 'object'
  const scalars = new Set(list.filter(isScalar))
  const others = list.filter((item) => !isScalar(item)).map((item) => (isRegExp(item) ? patternTest(item) : equals(item)))
  if (others.length === 0) return (value) => scalars.has(value)
  return (value) => scalars.has(value) || others.some((test) => test(value))
}

export function listFor(operator: string, wanted: unknown): unknown[] {
  if (!Array.isArray(wanted)) throw requestFailed(`${operator} needs an array`)
  return wanted as unknown[]
}

import { Query } from 'mingo/query'
import type { Options } from 'mingo/types'
import { requestFailed } from '../database-error'
import { compare, isEqual, typeOrder } from '../value/compare'
import { isOperators, isPlain, isRegExp, typeName } from '../value/kind'
import { leavesAt, valuesAt } from '../value/path'

type Predicate = (document: unknown) => boolean
type Operator = (path: string, wanted: unknown, options: Options) => Predicate

const some = (test: (value: unknown, wanted: unknown) => boolean): Operator => (path, wanted) => (document) =>
  valuesAt(document, path).some((value) => test(value, wanted))

const none = (operator: Operator): Operator => (path, wanted, options) => {
  const test = operator(path, wanted, options)
  return (document) => !test(document)
}

// Only values of one type compare: { $gt: 5 } never finds a string.
const ordered = (test: (difference: number) => boolean) =>
  some((value, wanted) => typeOrder(value) === typeOrder(wanted) && test(compare(value, wanted)))

const equals = some(isEqual)

const isIn: Operator = (path, wanted) => {
  const list = asArray('$in', wanted)
  const scalars = new Set(list.filter((item) => typeof item === 'string'))
  const others = list.filter((item) => typeof item !== 'string')
  const test = (value: unknown) => scalars.has(value as string) || others.some((item) => isOneOf(value, item))
  return (document) => valuesAt(document, path).some(test)
}

const isOneOf = (value: unknown, item: unknown) =>
  isRegExp(item) ? typeof value === 'string' && new RegExp(item.source, item.flags).test(value) : isEqual(value, item)

const exists: Operator = (path, wanted) => (document) =>
  leavesAt(document, path).some((leaf) => leaf !== undefined) === Boolean(wanted)

const size: Operator = (path, wanted) => (document) =>
  leavesAt(document, path).some((leaf) => Array.isArray(leaf) && leaf.length === wanted)

const all: Operator = (path, wanted, options) => {
  const list = asArray('$all', wanted)
  const tests = list.map((item) =>
    isPlain(item) && '$elemMatch' in item ? elemMatch(path, item['$elemMatch'], options) : equals(path, item, options),
  )
  return (document) => tests.length > 0 && tests.every((test) => test(document))
}

const elemMatch: Operator = (path, wanted, options) => {
  if (!isPlain(wanted)) throw requestFailed('$elemMatch needs an Object')
  const isOfValues = isOperators(wanted) && !Object.keys(wanted).some((key) => /^\$(and|or|nor)$/.test(key))
  const query = new Query((isOfValues ? { item: wanted } : wanted) as object, options)
  const test = (item: unknown) => (isOfValues ? query.test({ item }) : isPlain(item) && query.test(item))
  return (document) => leavesAt(document, path).some((leaf) => Array.isArray(leaf) && leaf.some(test))
}

const modulo: Operator = (path, wanted, options) => {
  const [divisor, remainder] = asArray('$mod', wanted)
  if (typeof divisor !== 'number' || divisor === 0) throw requestFailed('$mod needs a divisor that is not 0')
  const test = some((value) => typeof value === 'number' && Math.trunc(value) % Math.trunc(divisor) === remainder)
  return test(path, wanted, options)
}

const TYPES: Record<string, (value: unknown) => boolean> = {
  number: (value) => typeof value === 'number',
  int: Number.isInteger,
  long: Number.isInteger,
}

const type: Operator = (path, wanted, options) => {
  const names = Array.isArray(wanted) ? wanted.map(String) : [String(wanted)]
  const isOfType = (value: unknown, name: string) => TYPES[name]?.(value) ?? typeName(typeOrder(value)) === name
  return some((value) => value !== undefined && names.some((name) => isOfType(value, name)))(path, wanted, options)
}

function asArray(operator: string, wanted: unknown): unknown[] {
  if (!Array.isArray(wanted)) throw requestFailed(`${operator} needs an array`)
  return wanted as unknown[]
}

/** Where mingo differs from MongoDB: null and absent fields, arrays, types and their order. */
export const queryOperators = {
  $eq: equals,
  $ne: none(equals),
  $in: isIn,
  $nin: none(isIn),
  $gt: ordered((difference) => difference > 0),
  $gte: ordered((difference) => difference >= 0),
  $lt: ordered((difference) => difference < 0),
  $lte: ordered((difference) => difference <= 0),
  $exists: exists,
  $size: size,
  $mod: modulo,
  $type: type,
  $all: all,
  $elemMatch: elemMatch,
}

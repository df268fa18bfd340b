import { invalidOperator, requestFailed } from '../database-error'
import { isDate, isPlain, isRegExp } from './kind'

type IsType = (value: unknown) => boolean

const INT_32 = 2 ** 31
const INT_64 = 2 ** 63

const isNumber = (value: unknown): value is number => typeof value === 'number'
const isWhole = (value: unknown): value is number => Number.isInteger(value) && !Object.is(value, -0)
const isInt = (value: unknown) => isWhole(value) && value >= -INT_32 && value < INT_32
const isLong = (value: unknown) => isWhole(value) && !isInt(value) && value >= -INT_64 && value < INT_64

// A number has the type in which the SDK would have sent it.
const TYPES: Record<string, { code: number; is: IsType }> = {
  double: { code: 1, is: (value) => isNumber(value) && !isInt(value) && !isLong(value) },
  string: { code: 2, is: (value) => typeof value === 'string' },
  object: { code: 3, is: isPlain },
  array: { code: 4, is: Array.isArray },
  bool: { code: 8, is: (value) => typeof value === 'boolean' },
  date: { code: 9, is: isDate },
  null: { code: 10, is: (value) => value === null },
  regex: { code: 11, is: isRegExp },
  int: { code: 16, is: isInt },
  long: { code: 18, is: isLong },
}

// No stored value is of these.
const ABSENT: Record<string, number> = {
  binData: 5, undefined: 6, objectId: 7, dbPointer: 12, javascript: 13, symbol: 14, javascriptWithScope: 15, timestamp: 17,
  decimal: 19, minKey: -1, maxKey: 127,
}

const never = () => false

/** Says of a value whether it is of a type, named or numbered as for `$type`. */
export function typeTest(type: unknown): IsType {
  if (type === 'number') return isNumber
  const isMeant = ([name, code]: [string, number]) => name === type || code === type
  const known = Object.entries(TYPES).find(([name, { code }]) => isMeant([name, code]))
  if (known) return known[1].is
  if (Object.entries(ABSENT).some(isMeant)) return never
  if (typeof type === 'string') throw invalidOperator(`Unknown type name alias: ${type}`)
  throw requestFailed(`Invalid numerical type code: ${JSON.stringify(type)}`)
}

/** Says of a value whether it is of one of the types. */
export function typesTest(types: unknown): IsType {
  if (!Array.isArray(types)) return typeTest(types)
  if (types.length === 0) throw requestFailed('$type must match at least one type')
  const tests = types.map(typeTest)
  return (value) => tests.some((test) => test(value))
}

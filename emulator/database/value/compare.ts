import { isDate, isPlain, isRegExp } from './kind'

/** By what an empty array is sorted: it comes even before null. */
export const EMPTY_ARRAY = Symbol('empty array')

/** MongoDB's order of types; an absent field stands where null does. */
export function typeOrder(value: unknown): number {
  if (value === undefined || value === null) return 1
  if (typeof value === 'number') return 2
  if (typeof value === 'string') return 3
  if (Array.isArray(value)) return 5
  if (typeof value === 'boolean') return 8
  if (isDate(value)) return 9
  if (isRegExp(value)) return 11
  return value === EMPTY_ARRAY ? 0 : 4
}

/** MongoDB's order of all values: by type, then by value; strings by their UTF-8 bytes. */
export function compare(a: unknown, b: unknown): number {
  if (a === b) return 0
  if (typeof a === 'number' && typeof b === 'number') return compareNumbers(a, b)
  if (typeof a === 'string' && typeof b === 'string') return compareStrings(a, b)
  const type = typeOrder(a)
  const difference = type - typeOrder(b)
  if (difference !== 0) return difference
  if (Array.isArray(a) && Array.isArray(b)) return compareArrays(a, b)
  if (isDate(a) && isDate(b)) return compareNumbers(a.getTime(), b.getTime())
  if (isPlain(a) && isPlain(b)) return compareObjects(a, b)
  if (type === 1) return 0
  return compareStrings(String(a), String(b))
}

export const isEqual = (a: unknown, b: unknown) => compare(a, b) === 0

function compareNumbers(a: number, b: number): number {
  if (Number.isNaN(a)) return Number.isNaN(b) ? 0 : -1
  if (Number.isNaN(b)) return 1
  return a < b ? -1 : a > b ? 1 : 0
}

/** The order of UTF-8 bytes. */
export function compareStrings(a: string, b: string): number {
  const length = Math.min(a.length, b.length)
  for (let at = 0; at < length; at++) {
    const left = a.charCodeAt(at)
    const right = b.charCodeAt(at)
    if (left !== right) return codePointRank(left) - codePointRank(right)
  }
  return a.length - b.length
}

// UTF-16 puts surrogates before U+E000..U+FFFF; UTF-8 puts what they stand for after.
const codePointRank = (unit: number) => (unit >= 0xe000 ? unit - 0x800 : unit >= 0xd800 ? unit + 0x2000 : unit)

function compareArrays(a: unknown[], b: unknown[]): number {
  for (let at = 0; at < Math.min(a.length, b.length); at++) {
    const difference = compare(a[at], b[at])
    if (difference !== 0) return difference
  }
  return a.length - b.length
}

function compareObjects(a: Record<string, unknown>, b: Record<string, unknown>): number {
  const left = Object.entries(a)
  const right = Object.entries(b)
  for (const [at, field] of left.entries()) {
    const other = right[at]
    const difference = other ? compareFields(field, other) : 1
    if (difference !== 0) return difference
  }
  return left.length - right.length
}

function compareFields([name, value]: [string, unknown], [otherName, other]: [string, unknown]): number {
  return typeOrder(value) - typeOrder(other) || compareStrings(name, otherName) || compare(value, other)
}

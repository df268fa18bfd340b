/** A small model of MongoDB's values, written from its documents and from nothing of the emulator. */
export type Fields = Record<string, unknown>

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date) && !(value instanceof RegExp)

/** "Comparison/Sort Order": null, numbers, strings, objects, arrays, booleans, dates. What is absent counts as null. */
export function kind(value: unknown): number {
  if (value === undefined || value === null) return 1
  if (typeof value === 'number') return 2
  if (typeof value === 'string') return 3
  if (Array.isArray(value)) return 5
  if (typeof value === 'boolean') return 6
  return value instanceof Date ? 7 : 4
}

export function order(a: unknown, b: unknown): number {
  if (kind(a) !== kind(b)) return kind(a) - kind(b)
  switch (kind(a)) {
    case 2:
      // "NaN is less than every number, and equal to itself."
      return Number.isNaN(a) || Number.isNaN(b) ? Number(Number.isNaN(b)) - Number(Number.isNaN(a)) : (a as number) - (b as number)
    case 3:
      return Buffer.compare(Buffer.from(a as string), Buffer.from(b as string))
    case 4:
      return lists(Object.entries(a as Fields), Object.entries(b as Fields), fields)
    case 5:
      return lists(a as unknown[], b as unknown[], order)
    case 6:
    case 7:
      return Number(a) - Number(b)
    default:
      return 0
  }
}

function lists<T>(a: T[], b: T[], by: (a: T, b: T) => number): number {
  for (let at = 0; at < Math.min(a.length, b.length); at++) {
    const difference = by(a[at]!, b[at]!)
    if (difference !== 0) return difference
  }
  return a.length - b.length
}

/** "Objects: field by field, by type, then by name, then by value." */
const fields = ([name, value]: [string, unknown], [other, its]: [string, unknown]) =>
  kind(value) - kind(its) || Buffer.compare(Buffer.from(name), Buffer.from(other)) || order(value, its)

export const same = (a: unknown, b: unknown) => order(a, b) === 0

export function clone<T>(value: T): T
export function clone(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => clone(item))
  if (value instanceof Date) return new Date(value)
  return isFields(value) ? Object.fromEntries(Object.entries(value).map(([name, field]) => [name, clone(field)])) : value
}

/** Nothing differs, not the sign of a zero, not the order of fields. */
export function identical(a: unknown, b: unknown): boolean {
  const text = (value: unknown): string => {
    if (Array.isArray(value)) return `[${value.map(text).join()}]`
    if (isFields(value)) return `{${Object.entries(value).map(([name, field]) => `${JSON.stringify(name)}:${text(field)}`).join()}}`
    return Object.is(value, -0) ? '-0' : typeof value === 'string' ? JSON.stringify(value) : `${kind(value)} ${Number(value)}`
  }
  return text(a) === text(b)
}

const tag = (value: unknown) => Object.prototype.toString.call(value)

// By tag, not by instanceof: values may come from another realm (a worker, a test's sandbox).
export const isDate = (value: unknown): value is Date => value instanceof Date || (isObject(value) && tag(value) === '[object Date]')

export const isRegExp = (value: unknown): value is RegExp =>
  value instanceof RegExp || (isObject(value) && tag(value) === '[object RegExp]')

const isObject = (value: unknown) => typeof value === 'object' && value !== null

/** An object with fields: neither an array nor a Date nor any other class. */
export function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype === Object.prototype || prototype === null) return true
  return tag(value) === '[object Object]' && Object.getPrototypeOf(prototype) === null
}

/** `{ $gt: 1 }` and the like: every field is an operator. */
export function isOperators(value: unknown): value is Record<string, unknown> {
  if (!isPlain(value)) return false
  const keys = Object.keys(value)
  return keys.length > 0 && keys.every((key) => key.startsWith('$'))
}

const NAMES: Record<number, string> = { 1: 'null', 2: 'double', 3: 'string', 4: 'object', 5: 'array', 8: 'bool', 9: 'date', 11: 'regex' }

/** MongoDB's name of a type, for messages, from its place in the order of types. */
export const typeName = (order: number) => NAMES[order] ?? 'object'

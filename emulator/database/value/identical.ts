import { isDate, isPlain } from './kind'

/** Whether nothing at all differs, not even the sign of a zero or the order of fields: then a write is none. */
export function isIdentical(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((item, at) => isIdentical(item, b[at]))
  if (isDate(a)) return isDate(b) && a.getTime() === b.getTime()
  if (!isPlain(a) || !isPlain(b)) return false
  const [names, others] = [Object.keys(a), Object.keys(b)]
  return names.length === others.length && names.every((name, at) => name === others[at] && isIdentical(a[name], b[name]))
}

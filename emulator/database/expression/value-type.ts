import { requestFailed } from '../database-error'
import { isDate, isRegExp } from '../value/kind'

export { shown } from '../value/shown'

const INT = 2 ** 31

/** Absent or null. */
export const isNone = (value: unknown): value is null | undefined => value === undefined || value === null

/** MongoDB's name of a value's type; whole numbers are what the SDK sends them as. */
export function typeNameOf(value: unknown): string {
  if (value === undefined) return 'missing'
  if (value === null) return 'null'
  if (typeof value === 'number') return numberType(value)
  if (typeof value === 'string') return 'string'
  if (typeof value === 'boolean') return 'bool'
  if (Array.isArray(value)) return 'array'
  if (isDate(value)) return 'date'
  return isRegExp(value) ? 'regex' : 'object'
}

function numberType(value: number): string {
  if (!Number.isSafeInteger(value) || Object.is(value, -0)) return 'double'
  return value >= -INT && value < INT ? 'int' : 'long'
}

/** What MongoDB takes for true: all but false, 0, null and what is absent; "" and [] are true. */
export const isTrue = (value: unknown): boolean => value !== false && value !== 0 && !isNone(value)

const LAST_MOMENT = 8.64e15

/** The date of a moment (epoch ms), if there is one. */
export function dateAt(moment: number, name: string): Date {
  if (Math.abs(moment) <= LAST_MOMENT) return new Date(moment)
  throw requestFailed(`${name}: date overflow, ${moment} ms are out of range`)
}

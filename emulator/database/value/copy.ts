import { requestFailed } from '../database-error'
import { isDate, isPlain, isRegExp } from './kind'

// MongoDB's own bound; a query wraps its values a few levels deeper than a document.
const MAX_DEPTH = 120

/** A deep copy of a stored value, or of a computed one: fields without a value are left out. */
export function copy<T>(value: T): T
export function copy(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (isDate(value)) return new Date(value.getTime())
  if (Array.isArray(value)) return value.map((item: unknown) => copy(item))
  if (!isPlain(value)) return value
  const copied: Record<string, unknown> = {}
  for (const key of Object.keys(value)) if (value[key] !== undefined) copied[key] = copy(value[key])
  return copied
}

/**
 * A deep copy of what a caller sent: server dates resolved, absent fields dropped, anything that a document
 * cannot hold refused. `now` is epoch ms.
 */
export function receive<T>(value: T, now: number, depth?: number): T
export function receive(value: unknown, now: number, depth = 0): unknown {
  if (depth > MAX_DEPTH) throw requestFailed(`values cannot be nested deeper than ${MAX_DEPTH}`)
  if (typeof value !== 'object' || value === null) return receivePrimitive(value)
  if (isDate(value)) return receiveDate(value)
  if (isRegExp(value)) return new RegExp(value.source, value.flags)
  if (Array.isArray(value)) return value.map((item: unknown) => receive(item ?? null, now, depth + 1))
  if (!isPlain(value)) throw requestFailed(`a value of class ${value.constructor.name} cannot be stored`)
  return serverDate(value, now) ?? receiveFields(value, now, depth)
}

function receivePrimitive(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value)
  if (typeof value === 'function' || typeof value === 'symbol') throw requestFailed(`a ${typeof value} cannot be stored`)
  return value
}

function receiveDate(value: Date): Date {
  if (Number.isNaN(value.getTime())) throw requestFailed('an invalid date cannot be stored')
  return new Date(value.getTime())
}

function serverDate(value: Record<string, unknown>, now: number): Date | undefined {
  const asked = value['$tcb_server_date']
  if (!isPlain(asked)) return undefined
  return receiveDate(new Date(now + (typeof asked['offset'] === 'number' ? asked['offset'] : 0)))
}

function receiveFields(value: Record<string, unknown>, now: number, depth: number): Record<string, unknown> {
  const received: Record<string, unknown> = {}
  for (const key of Object.keys(value)) {
    if (key === '__proto__') throw requestFailed("a field cannot be called '__proto__'")
    if (value[key] !== undefined) received[key] = receive(value[key], now, depth + 1)
  }
  return received
}

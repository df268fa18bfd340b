import { ServiceError } from '../service-error'
import { decodeDate, decodeInt, decodeLong, decodeObjectId, decodeRegExp, decodeDouble } from './ejson-types'

export { stringifyEjson } from './ejson-text'

type Decoder = (value: unknown) => unknown

const decoders: Record<string, Decoder> = {
  $numberInt: decodeInt,
  $numberLong: decodeLong,
  $numberDouble: decodeDouble,
  $date: decodeDate,
  $oid: decodeObjectId,
  $undefined: () => undefined,
  $regularExpression: decodeRegExp,
}

/** What BSON has and neither a function's JavaScript nor WeChat's list of types: refused by name rather than kept wrong. */
const foreign = new Set(['$numberDecimal', '$binary', '$uuid', '$minKey', '$maxKey', '$timestamp', '$code', '$scope', '$symbol', '$dbPointer'])

/** Deeper than anything that the database takes, and not so deep that reading it is dangerous. */
const deepest = 500

/** Whether a single field's name says that its value is of a type; `decodeType` then makes it. */
function decodeType(name: string, inner: unknown, now: number): unknown {
  if (name === '$tcb_server_date') return new Date(now + Number(decode((inner as { offset?: unknown }).offset ?? 0, now, 0)))
  if (foreign.has(name)) throw new ServiceError('DATABASE_INVALID_OPERRATOR', `values of the type ${name} are not available`)
  return decoders[name]?.(inner)
}

const isType = (name: string) => name === '$tcb_server_date' || foreign.has(name) || Object.hasOwn(decoders, name)

function decodeFields(value: Record<string, unknown>, now: number, depth: number): unknown {
  const names = Object.keys(value)
  const [first = ''] = names
  if (first.startsWith('$') && (names.length === 1 || first === '$code') && isType(first)) return decodeType(first, value[first], now)
  // What JSON.parse made is nobody else's; a field of it called __proto__ is its own, and stays so.
  for (const name of names) {
    const item = value[name]
    if (typeof item === 'object' && item !== null && name !== '__proto__') value[name] = decode(item, now, depth + 1)
  }
  return value
}

function decode(value: unknown, now: number, depth: number): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (depth > deepest) throw new ServiceError('INVALID_PARAM', `values are nested deeper than ${deepest}`)
  if (Array.isArray(value)) return value.map(item => decode(item, now, depth + 1))
  return decodeFields(value as Record<string, unknown>, now, depth)
}

/**
 * EJSON as the SDK sends it (canonical, with `$tcb_server_date`) to plain values, Dates and RegExps.
 * `now` is epoch ms. What cannot be kept as it is, a Decimal128 for instance, is refused by its name.
 */
export function parseEjson(text: unknown, now: number): unknown {
  if (typeof text !== 'string') throw new ServiceError('INVALID_PARAM', 'an EJSON string is expected')
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new ServiceError('INVALID_PARAM', `not EJSON: ${(error as Error).message}`)
  }
  return decode(value, now, 0)
}

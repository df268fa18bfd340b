import { ServiceError } from '../service-error'

type Decoder = (value: unknown, now: number) => unknown

const decoders: Record<string, Decoder> = {
  $numberInt: value => Number(value),
  $numberLong: value => Number(value),
  $numberDouble: value => Number(value),
  $numberDecimal: value => Number(value),
  $date: value => new Date(typeof value === 'object' ? Number(decode(value, 0)) : (value as string | number)),
  $oid: value => String(value),
  $undefined: () => undefined,
  $regularExpression: value => toRegExp(value as { pattern: string; options: string }),
  $tcb_server_date: (value, now) => new Date(now + Number(decode((value as { offset?: unknown }).offset ?? 0, now))),
}

/** MongoDB's `x` and `s` have no twin or another letter; JavaScript knows i, m, s and u. */
function toRegExp({ pattern, options }: { pattern: string; options: string }): RegExp {
  return new RegExp(pattern, [...new Set(options)].filter(flag => 'imsu'.includes(flag)).join(''))
}

function decode(value: unknown, now: number): unknown {
  if (Array.isArray(value)) return value.map(item => decode(item, now))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
  const [first] = entries
  if (entries.length === 1 && first) {
    const decoder = decoders[first[0]]
    if (decoder) return decoder(first[1], now)
  }
  return Object.fromEntries(entries.map(([key, item]) => [key, decode(item, now)]))
}

/** EJSON as the SDK sends it (canonical, with `$tcb_server_date`) to plain values, Dates and RegExps. */
export function parseEjson(text: unknown, now: number): unknown {
  if (typeof text !== 'string') throw new ServiceError('INVALID_PARAM', 'an EJSON string is expected')
  try {
    return decode(JSON.parse(text), now)
  } catch (error) {
    throw new ServiceError('INVALID_PARAM', `not EJSON: ${(error as Error).message}`)
  }
}

const int32 = 2 ** 31

function encodeNumber(value: number): unknown {
  if (Object.is(value, -0)) return { $numberDouble: '-0.0' }
  if (Number.isInteger(value) && value >= -int32 && value < int32) return { $numberInt: String(value) }
  return Number.isSafeInteger(value) ? { $numberLong: String(value) } : { $numberDouble: String(value) }
}

function encode(value: unknown): unknown {
  if (typeof value === 'number') return encodeNumber(value)
  if (typeof value !== 'object' || value === null) return value
  if (value instanceof Date) return { $date: { $numberLong: String(value.getTime()) } }
  if (value instanceof RegExp) return { $regularExpression: { pattern: value.source, options: value.flags } }
  if (Array.isArray(value)) return value.map(encode)
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, encode(item)]))
}

/** A document as the service sends it: canonical EJSON. */
export function stringifyEjson(value: unknown): string {
  return JSON.stringify(encode(value))
}

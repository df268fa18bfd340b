import { messageOf, ServiceError } from '../service-error'

const invalid = (name: string, value: unknown) => new ServiceError('INVALID_PARAM', `${name}: ${JSON.stringify(value)} is no such value`)

export function decodeInt(value: unknown): number {
  const number = Number(value)
  if (typeof value !== 'string' || !/^-?\d+$/.test(value) || number !== (number | 0)) throw invalid('$numberInt', value)
  return number
}

/** JavaScript writes 2 to the 60th as 1152921504606847000, and so does the SDK: only what it could not have written is refused. */
export function decodeLong(value: unknown): number {
  if (typeof value !== 'string' || !/^-?\d+$/.test(value)) throw invalid('$numberLong', value)
  const number = Number(value)
  if (!Number.isSafeInteger(number) && String(number) !== value) {
    throw new ServiceError('DATABASE_INVALID_OPERRATOR', `$numberLong: ${value} is beyond 2^53, where a number is no longer exact here`)
  }
  return number
}

export function decodeDouble(value: unknown): number {
  const number = Number(value)
  if (typeof value !== 'string' || value.trim() === '' || (Number.isNaN(number) && value !== 'NaN')) throw invalid('$numberDouble', value)
  return number
}

export function decodeDate(value: unknown): Date {
  const long = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)['$numberLong'] : undefined
  const date = new Date(typeof long === 'string' ? Number(long) : (value as string | number))
  if (Number.isNaN(date.getTime())) throw invalid('$date', long ?? value)
  return date
}

/** The service answers it as this text, too. */
export function decodeObjectId(value: unknown): string {
  if (typeof value !== 'string' || !/^[0-9a-f]{24}$/i.test(value)) throw invalid('$oid', value)
  return value.toLowerCase()
}

/** JavaScript has i, m and s of MongoDB's options, not x; its g and y are no options of MongoDB's. */
export function decodeRegExp(value: unknown): RegExp {
  const { pattern, options = '' } = (value ?? {}) as Record<string, unknown>
  if (typeof pattern !== 'string' || typeof options !== 'string') throw invalid('$regularExpression', value)
  const unknown = [...options].find(option => !'imsux'.includes(option))
  if (unknown !== undefined) throw new ServiceError('DATABASE_REQUEST_FAILED', `invalid flag in regex options: ${unknown}`)
  if (options.includes('x')) throw new ServiceError('DATABASE_INVALID_OPERRATOR', 'the option x of regular expressions is not available')
  try {
    return new RegExp(pattern, [...new Set(options)].join(''))
  } catch (error) {
    throw new ServiceError('DATABASE_REQUEST_FAILED', `Regular expression is invalid: ${messageOf(error)}`)
  }
}

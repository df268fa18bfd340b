import { invalidOperator, requestFailed } from '../database-error'
import type { Condition } from './condition'
import { listFor } from './comparison'

const INT_64 = 2 ** 63

/** `$mod`: fractions are cut off, of what is asked as of what is stored. */
export function modulo(wanted: unknown): Condition {
  const list = listFor('$mod', wanted)
  if (list.length < 2) throw requestFailed('malformed mod, not enough elements')
  if (list.length > 2) throw requestFailed('malformed mod, too many elements')
  const [divisor, remainder] = [whole(list[0], 'divisor'), whole(list[1], 'remainder')]
  if (divisor === 0) throw requestFailed('divisor cannot be 0')
  return { test: (value) => typeof value === 'number' && Math.abs(value) < INT_64 && Math.trunc(value) % divisor === remainder }
}

function whole(value: unknown, name: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw requestFailed(`malformed mod, ${name} not a number`)
  // -0 is no other number than 0.
  return Math.trunc(value) + 0
}

type BitTest = (value: bigint, mask: bigint) => boolean

const BIT_TESTS: Record<string, BitTest> = {
  $bitsAllSet: (value, mask) => (value & mask) === mask,
  $bitsAllClear: (value, mask) => (value & mask) === 0n,
  $bitsAnySet: (value, mask) => (value & mask) !== 0n,
  $bitsAnyClear: (value, mask) => (value & mask) !== mask,
}

export const bitOperators = Object.keys(BIT_TESTS)

/** `$bitsAllSet` and its like, of whole numbers of 64 bits; a negative one is in two's complement. */
export function bits(operator: string, wanted: unknown): Condition {
  const test = BIT_TESTS[operator]
  if (!test) throw invalidOperator(`unknown operator: ${operator}`)
  const mask = maskOf(operator, wanted)
  return { test: (value) => isLong(value) && test(BigInt.asUintN(64, BigInt(value)), mask) }
}

const isLong = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && Math.abs(value) <= INT_64

function maskOf(operator: string, wanted: unknown): bigint {
  if (Array.isArray(wanted)) return wanted.reduce((mask: bigint, position) => mask | bitAt(operator, position), 0n)
  if (typeof wanted !== 'number') throw requestFailed(`${operator} takes an Array, a number, or a BinData (which is not supported here)`)
  if (!isLong(wanted) || wanted < 0) throw requestFailed(`${operator} needs a non-negative integer, found ${wanted}`)
  return BigInt(wanted)
}

// Beyond the 64th every bit is like the sign.
function bitAt(operator: string, position: unknown): bigint {
  if (!Number.isInteger(position) || (position as number) < 0) throw requestFailed(`${operator}: bit positions must be non-negative integers`)
  return 1n << BigInt(Math.min(position as number, 63))
}

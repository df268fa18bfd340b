import { requestFailed } from '../database-error'
import { typeOrder } from '../value/compare'
import { typeName } from '../value/kind'
import { makeSlot, readSlot, writeSlot } from '../value/slot'

type Fields = Record<string, unknown>

interface Work {
  ofDoubles(value: number, by: number): number
  ofLongs(value: bigint, by: bigint): bigint
}

/** `$inc` and `$mul`: an absent field counts as 0. */
export const arithmetic = (operator: string, work: Work) => (document: Fields, path: string, by: unknown) => {
  if (typeof by !== 'number') throw requestFailed(`Cannot apply ${operator} with non-numeric argument: {${path}: ${JSON.stringify(by)}}`)
  const slot = makeSlot(document, path)
  const present = readSlot(slot) === undefined ? 0 : readSlot(slot)
  const field = `{_id: ${JSON.stringify(document['_id'])}} has the field '${path}'`
  if (typeof present !== 'number') {
    throw requestFailed(`Cannot apply ${operator} to a value of non-numeric type. ${field} of non-numeric type ${typeName(typeOrder(present))}`)
  }
  const result = isLong(present) && isLong(by) ? exact(work, present, by) : work.ofDoubles(present, by)
  if (result === undefined) throw requestFailed(`Failed to apply ${operator} operations to current value: ${field}, and the result is a whole number that cannot be held exactly`)
  writeSlot(slot, result)
}

const INT_64 = 2 ** 63

// Whole numbers have 64 bits and no negative zero.
const isLong = (value: number) => Number.isInteger(value) && !Object.is(value, -0) && Math.abs(value) < INT_64

function exact(work: Work, value: number, by: number): number | undefined {
  const result = work.ofDoubles(value, by)
  if (Number.isSafeInteger(result)) return result === 0 ? 0 : result
  const long = work.ofLongs(BigInt(value), BigInt(by))
  return isLong(Number(long)) && BigInt(Number(long)) === long ? Number(long) : undefined
}

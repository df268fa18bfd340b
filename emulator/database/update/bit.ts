import { requestFailed } from '../database-error'
import { isPlain } from '../value/kind'
import { makeSlot, readSlot, writeSlot } from '../value/slot'

const WORK: Record<string, (value: bigint, by: bigint) => bigint> = {
  and: (value, by) => value & by,
  or: (value, by) => value | by,
  xor: (value, by) => value ^ by,
}

/** `$bit`, on whole numbers of 64 bits. */
export function bit(document: Record<string, unknown>, path: string, operand: unknown): void {
  if (!isPlain(operand)) throw requestFailed(`The $bit modifier is not compatible with a value. You must pass in an embedded document: {$bit: {${path}: {and/or/xor: #}}}`)
  const operations = Object.entries(operand)
  if (operations.length === 0) throw requestFailed(`You must pass in at least one bitwise operation. The format is: {$bit: {${path}: {and/or/xor: #}}}`)
  const slot = makeSlot(document, path)
  for (const [name, by] of operations) {
    const work = Object.hasOwn(WORK, name) ? WORK[name] : undefined
    if (!work) throw requestFailed(`The $bit modifier only supports 'and', 'or', and 'xor', not '${name}' which is an unknown operator`)
    if (!Number.isSafeInteger(by)) throw requestFailed(`The $bit modifier field must be an Integer(32/64 bit), found for ${name}: ${JSON.stringify(by)}`)
    const value = readSlot(slot) ?? (readSlot(slot) === null ? null : 0)
    if (!Number.isSafeInteger(value)) throw requestFailed(`Cannot apply $bit to a value of non-integral type, field '${path}' of _id ${JSON.stringify(document['_id'])}`)
    writeSlot(slot, Number(work(BigInt(value as number), BigInt(by as number))))
  }
}

import type { Query } from '../database'
import { requestFailed } from '../database-error'
import { isPathless, matcher } from '../query/matcher'
import { compare, isEqual } from '../value/compare'
import { isPlain, isRegExp } from '../value/kind'
import { clearSlot, findSlot, makeSlot, readSlot, writeSlot } from '../value/slot'
import { ValueSet } from '../value/value-set'
import { arithmetic } from './arithmetic'
import { arrayAt } from './array'
import { bit } from './bit'
import { push } from './push'
import { rename } from './rename'

type Fields = Record<string, unknown>

/** Applies one operator to one path of a document that nobody else holds. */
export type UpdateOperator = (document: Fields, path: string, operand: unknown) => void

const set: UpdateOperator = (document, path, value) => writeSlot(makeSlot(document, path), value)

const unset: UpdateOperator = (document, path) => {
  const slot = findSlot(document, path)
  if (slot) clearSlot(slot)
}

const keepIf = (isBetter: (difference: number) => boolean): UpdateOperator => (document, path, value) => {
  const slot = makeSlot(document, path)
  const present = readSlot(slot)
  if (present === undefined || isBetter(compare(value, present))) writeSlot(slot, value)
}

const pull: UpdateOperator = (document, path, wanted) => {
  const found = arrayAt(document, path, { operator: '$pull' })
  if (found) found.set(found.values.filter((item) => !isWanted(item, wanted)))
}

function isWanted(item: unknown, wanted: unknown): boolean {
  if (isRegExp(wanted) || isOfElement(wanted)) return matcher({ item: wanted })({ item })
  if (isPlain(wanted)) return isPlain(item) && matcher(wanted as Query)(item)
  return isEqual(item, wanted)
}

// `{ $or: … }` and the like ask for the fields of an element that has some.
function isOfElement(wanted: unknown): boolean {
  const [first = ''] = isPlain(wanted) ? Object.keys(wanted) : []
  return first.startsWith('$') && !isPathless(first)
}

const pullAll: UpdateOperator = (document, path, unwanted) => {
  if (!Array.isArray(unwanted)) throw requestFailed('$pullAll requires an array argument')
  const found = arrayAt(document, path, { operator: '$pullAll' })
  const dropped = new ValueSet(unwanted)
  if (found) found.set(found.values.filter((item) => !dropped.has(item)))
}

const pop: UpdateOperator = (document, path, end) => {
  if (end !== 1 && end !== -1) throw requestFailed(`$pop expects 1 or -1, found: ${JSON.stringify(end)}`)
  const found = arrayAt(document, path, { operator: '$pop' })
  if (found) found.set(end === 1 ? found.values.slice(0, -1) : found.values.slice(1))
}

function addedBy(operand: unknown): unknown[] {
  if (!isPlain(operand) || !('$each' in operand)) return [operand]
  const { $each: each, ...others } = operand
  if (!Array.isArray(each)) throw requestFailed('The argument to $each in $addToSet must be an array')
  const [unexpected] = Object.keys(others)
  if (unexpected !== undefined) throw requestFailed(`Found unexpected fields after $each in $addToSet: ${unexpected}`)
  return each as unknown[]
}

const addToSet: UpdateOperator = (document, path, operand) => {
  const added = addedBy(operand)
  const found = arrayAt(document, path, { operator: '$addToSet', isMade: true })
  if (!found) return
  const known = new ValueSet(found.values)
  const fresh = new ValueSet(added.filter((value) => !known.has(value)))
  found.set([...found.values, ...fresh.values])
}

export const updateOperators: Record<string, UpdateOperator> = {
  $set: set,
  $setOnInsert: set,
  $currentDate: set,
  $unset: unset,
  $inc: arithmetic('$inc', { ofDoubles: (value, by) => value + by, ofLongs: (value, by) => value + by }),
  $mul: arithmetic('$mul', { ofDoubles: (value, by) => value * by, ofLongs: (value, by) => value * by }),
  $min: keepIf((difference) => difference < 0),
  $max: keepIf((difference) => difference > 0),
  $push: push,
  $pull: pull,
  $pullAll: pullAll,
  $pop: pop,
  $addToSet: addToSet,
  $rename: rename,
  $bit: bit,
}

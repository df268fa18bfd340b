import { requestFailed } from '../database-error'
import { sorted } from '../query/sorting'
import { compare } from '../value/compare'
import { isPlain } from '../value/kind'
import { arrayAt } from './array'

interface Pushing {
  each: unknown[]
  position?: number
  slice?: number
  sort?: unknown
}

/** `$push`, with `$each`, `$position`, `$sort` and `$slice`, done in that order whatever the order written. */
export function push(document: Record<string, unknown>, path: string, operand: unknown): void {
  const asked = pushingOf(operand)
  const found = arrayAt(document, path, { operator: '$push', isMade: true })
  if (!found) return
  const values = [...found.values]
  values.splice(asked.position ?? values.length, 0, ...asked.each)
  const ordered = asked.sort === undefined ? values : sortElements(values, asked.sort)
  found.set(asked.slice === undefined ? ordered : slice(ordered, asked.slice))
}

function pushingOf(operand: unknown): Pushing {
  if (!isPlain(operand) || !('$each' in operand)) return { each: [operand] }
  const { $each: each, $position, $slice, $sort, ...others } = operand
  const [unknown] = Object.keys(others)
  if (unknown !== undefined) throw requestFailed(`Unrecognized clause in $push: ${unknown}`)
  if (!Array.isArray(each)) throw requestFailed('The argument to $each in $push must be an array')
  return { each, ...integer('position', $position), ...integer('slice', $slice), ...($sort === undefined ? {} : { sort: $sort }) }
}

function integer(name: 'position' | 'slice', value: unknown): Partial<Pushing> {
  if (value === undefined) return {}
  if (typeof value !== 'number' || !Number.isInteger(value)) throw requestFailed(`The value for $${name} must be an integer value`)
  return { [name]: value }
}

const slice = (values: unknown[], count: number) => (count >= 0 ? values.slice(0, count) : values.slice(count))

// By fields, an element that is no document is sorted as one without any.
function sortElements(values: unknown[], by: unknown): unknown[] {
  if (by === 1 || by === -1) return values.sort((a, b) => compare(a, b) * by)
  const fields = isPlain(by) ? Object.entries(by) : []
  const order = fields.flatMap(([field, direction]) => (direction === 1 || direction === -1 ? [{ field, direction } as const] : []))
  if (order.length === 0 || order.length < fields.length) throw requestFailed('The $sort is invalid: use 1/-1 to sort the whole element, or {field:1/-1} to sort embedded fields')
  return sorted(values, order)
}

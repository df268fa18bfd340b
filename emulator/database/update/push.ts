import { requestFailed } from '../database-error'
import { compare } from '../value/compare'
import { isPlain } from '../value/kind'
import { partsOf } from '../value/path'
import { reader } from '../value/walk'
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

// Unlike in a query the fields are taken as they are: an array in them is one value.
function sortElements(values: unknown[], by: unknown): unknown[] {
  if (typeof by !== 'number' && !isPlain(by)) throw requestFailed('The $sort is invalid: use 1/-1 to sort the whole element, or {field:1/-1} to sort embedded fields')
  const order = typeof by === 'number' ? [{ read: whole, direction: by }] : Object.entries(by).map(([field, direction]) => ({ read: fieldReader(field), direction }))
  if (order.length === 0) throw requestFailed('The $sort pattern is empty when it should be a set of fields.')
  if (order.some(({ direction }) => direction !== 1 && direction !== -1)) throw requestFailed('The $sort element value must be either 1 or -1')
  return values.sort((a, b) => {
    for (const { read, direction } of order) {
      const difference = compare(read(a), read(b))
      if (difference !== 0) return direction === 1 ? difference : -difference
    }
    return 0
  })
}

const whole = (value: unknown) => value

function fieldReader(field: string): (value: unknown) => unknown {
  const readers = partsOf(field).map(reader)
  return (value) => (isPlain(value) ? readers.reduce((held, read) => read(held), value as unknown) : undefined)
}

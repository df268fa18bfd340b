import type { Find } from '../database'
import type { Scan, SortedIndex } from '../sorted/sorted-index'
import type { Condition } from './conditions'

/** How to scan an index so that it gives the order asked for. */
export type Sorting = Pick<Scan, 'orderedFrom' | 'isReversed'>

type Order = NonNullable<Find['order']>

interface Asked {
  prefixes: unknown[][]
  conditions: Map<string, Condition>
  order: Order
}

/** Above this, so many stretches are merged slower than what they hold is sorted. */
const MAX_MERGED = 50

/** `undefined` when the index does not give this order, or when none is asked for. */
export function sortingOf(index: SortedIndex, { prefixes, conditions, order }: Asked): Sorting | undefined {
  if (order.length === 0 || prefixes.length === 0 || prefixes.length > MAX_MERGED) return undefined
  // Of a field outside of the index nobody knows that it holds no array, of which another element may be sorted by.
  const own = new Set(index.declaration.keys.map(({ field }) => field))
  const isFixed = (field: string) => own.has(field) && conditions.get(field)?.points?.length === 1
  const asked = order.filter(({ field }) => !isFixed(field))
  const length = prefixes[0]?.length ?? 0
  if (asked.length === 0 && length === 0) return undefined
  for (const orderedFrom of new Set([length, 0])) {
    const keys = index.declaration.keys.slice(orderedFrom)
    const sign = signOf(orderedFrom === 0 ? keys.filter(({ field }) => !isFixed(field)) : keys, asked)
    if (sign !== undefined && !index.isMultikey) return { orderedFrom, isReversed: sign === -1 }
  }
  return undefined
}

// Whether the keys go the way that is asked, or all of them the other way. Equal ones follow by _id.
function signOf(indexed: Order, asked: Order): 1 | -1 | undefined {
  const keys: Order = [...indexed, { field: '_id', direction: 1 }]
  const follows = (sign: 1 | -1) => asked.every(({ field, direction }, at) => keys[at]?.field === field && keys[at].direction * sign === direction)
  return follows(1) ? 1 : follows(-1) ? -1 : undefined
}

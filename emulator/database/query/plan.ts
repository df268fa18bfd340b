import type { Find, Query } from '../database'
import type { Range, SortedIndex } from '../sorted-index'
import { isPlain } from '../value/kind'
import { type Condition, conditionsOf } from './conditions'

/** Where to look for the documents of a query: perhaps too many, never too few, no id twice. */
export interface Plan {
  ids: Iterable<string>
  isIndexed: boolean
  /** Whether the ids already come in the order asked for. */
  isOrdered: boolean
  /** Whether the query itself names the ids, so that no index was asked. */
  isExact?: boolean
}

export interface Searchable {
  indexes: SortedIndex[]
  ids(): Iterable<string>
}

type Order = NonNullable<Find['order']>

const MAX_STRETCHES = 1000

export function plan(collection: Searchable, query: Query, order: Order = []): Plan {
  return (
    byId(query, order) ??
    byIndex(collection, query, order) ??
    byAlternatives(collection, query, order) ?? { ids: collection.ids(), isIndexed: false, isOrdered: order.length === 0 }
  )
}

function byId(query: Query, order: Order): Plan | undefined {
  const points = conditionsOf(query).get('_id')?.points
  if (!points) return undefined
  const ids = new Set(points.filter((point) => typeof point === 'string'))
  return { ids, isIndexed: true, isOrdered: ids.size < 2 || order.length === 0, isExact: true }
}

// An $or is served when each of its parts is.
function byAlternatives(collection: Searchable, query: Query, order: Order): Plan | undefined {
  const parts = query['$or']
  if (!Array.isArray(parts) || parts.length === 0 || !parts.every(isPlain)) return undefined
  const plans = parts.map((part) => plan(collection, part))
  if (!plans.every((part) => part.isIndexed)) return undefined
  return { ids: new Set(plans.flatMap((part) => [...part.ids])), isIndexed: true, isOrdered: order.length === 0 }
}

interface Use {
  index: SortedIndex
  prefixes: unknown[][]
  range: Range | undefined
  sorting: 'forwards' | 'backwards' | undefined
}

function byIndex(collection: Searchable, query: Query, order: Order): Plan | undefined {
  const conditions = conditionsOf(query)
  let best: Use | undefined
  for (const index of collection.indexes) {
    const use = useOf(index, conditions, order)
    if (worth(use) > (best ? worth(best) : 0)) best = use
  }
  return best && planOf(best, order)
}

function worth({ prefixes, range, sorting }: Use): number {
  return (prefixes[0]?.length ?? 0) * 4 + (range ? 2 : 0) + (sorting ? 1 : 0)
}

function useOf(index: SortedIndex, conditions: Map<string, Condition>, order: Order): Use {
  let prefixes: unknown[][] = [[]]
  let range: Range | undefined
  for (const { field } of index.declaration.keys) {
    const condition = conditions.get(field)
    const points = condition?.points
    if (points && prefixes.length * points.length <= MAX_STRETCHES) {
      prefixes = prefixes.flatMap((prefix) => points.map((point) => [...prefix, point ?? null]))
      continue
    }
    range = condition?.range && usable(condition.range, index)
    break
  }
  return { index, prefixes, range, sorting: sortingOf(index, { prefixes, conditions, order }) }
}

// Different elements of one array may meet the two ends: only one of them narrows a multikey index.
const usable = (range: Range, index: SortedIndex): Range =>
  index.isMultikey && range.low && range.high ? { low: range.low } : range

interface Served {
  prefixes: unknown[][]
  conditions: Map<string, Condition>
  order: Order
}

function sortingOf(index: SortedIndex, { prefixes, conditions, order }: Served): Use['sorting'] {
  if (order.length === 0 || index.isMultikey || prefixes.length !== 1) return undefined
  const fixed = prefixes[0]?.length ?? 0
  const isFixed = (field: string) => conditions.get(field)?.points?.length === 1
  const asked = order.filter(({ field }) => !isFixed(field))
  if (asked.length === 0 && fixed === 0) return undefined
  const keys = [...index.declaration.keys.slice(fixed), { field: '_id', direction: 1 }]
  const follows = (sign: 1 | -1) =>
    asked.every(({ field, direction }, at) => keys[at]?.field === field && keys[at].direction * sign === direction)
  return follows(1) ? 'forwards' : follows(-1) ? 'backwards' : undefined
}

function planOf(use: Use, order: Order): Plan {
  const { index, prefixes, range, sorting } = use
  const isReversed = sorting === 'backwards'
  const [only] = prefixes
  if (prefixes.length === 1 && only && !index.isMultikey) {
    return { ids: index.scan(only, range, isReversed), isIndexed: true, isOrdered: order.length === 0 || sorting !== undefined }
  }
  const ids = new Set(prefixes.flatMap((prefix) => [...index.scan(prefix, range)]))
  return { ids, isIndexed: true, isOrdered: order.length === 0 }
}

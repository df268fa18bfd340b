import type { Doc, DocumentId, Find, Query } from '../database'
import { isId } from '../new-document'
import type { Range } from '../sorted/range'
import type { SortedIndex } from '../sorted/sorted-index'
import { isPlain } from '../value/kind'
import { type Condition, conditionsOf } from './conditions'
import type { Variables } from './expression-equality'
import { type Sorting, sortingOf } from './index-order'

/** Where to look for the documents of a query: perhaps too many, never too few, none twice. */
export interface Plan {
  documents: Iterable<Doc>
  isIndexed: boolean
  /** Whether they already come in the order asked for. */
  isOrdered: boolean
  /** The ids that the query itself names: no other document can be meant. */
  ids?: ReadonlySet<DocumentId>
  /** The name of the index that serves it. */
  index?: string
}

export interface Searchable {
  indexes: SortedIndex[]
  geoFields: ReadonlyMap<string, string>
  documents: ReadonlyMap<DocumentId, Doc>
}

type Order = NonNullable<Find['order']>

const MAX_STRETCHES = 1000

interface Asked {
  query: Query
  order: Order
  /** Those that an `$expr` may name. */
  variables: Variables
}

export function plan(collection: Searchable, { query, order, variables }: Asked): Plan {
  const conditions = conditionsOf(query, variables)
  return (
    byId(collection, conditions, order) ??
    byIndex(collection, conditions, order) ??
    byPlace(collection, conditions, order) ??
    byAlternatives(collection, { query, order, variables }) ?? { documents: collection.documents.values(), isIndexed: false, isOrdered: order.length === 0 }
  )
}

type Conditions = Map<string, Condition>

function byId(collection: Searchable, conditions: Conditions, order: Order): Plan | undefined {
  const { points: listed, whole } = conditions.get('_id') ?? {}
  const points = listed ?? (whole && [whole.value])
  if (!points) return undefined
  const ids = new Set(points.filter(isId))
  const documents = [...ids].map((id) => collection.documents.get(id)).filter((document) => document !== undefined)
  return { documents, ids, isIndexed: true, isOrdered: ids.size < 2 || order.length === 0, index: '_id_' }
}

// An index of places is one in name: it looks at every document, which tells no answer from another.
function byPlace(collection: Searchable, conditions: Conditions, order: Order): Plan | undefined {
  for (const [field, { isGeo }] of conditions) {
    const index = isGeo && collection.geoFields.get(field)
    if (index) return { documents: collection.documents.values(), isIndexed: true, isOrdered: order.length === 0, index }
  }
  return undefined
}

// An $or is served when each of its parts is.
function byAlternatives(collection: Searchable, { query, order, variables }: Asked): Plan | undefined {
  const parts = query['$or']
  if (!Array.isArray(parts) || parts.length === 0 || !parts.every(isPlain)) return undefined
  const plans = parts.map((part) => plan(collection, { query: part, order: [], variables }))
  if (!plans.every((part) => part.isIndexed)) return undefined
  const documents = new Set(plans.flatMap((part) => [...part.documents]))
  const names = new Set(plans.map(({ index }) => index))
  return { documents, isIndexed: true, isOrdered: order.length === 0, index: [...names].join(', ') }
}

interface Use {
  index: SortedIndex
  prefixes: unknown[][]
  range: Range | undefined
  sorting: Sorting | undefined
}

function byIndex(collection: Searchable, conditions: Conditions, order: Order): Plan | undefined {
  let best: Use | undefined
  for (const index of collection.indexes) {
    const use = useOf(index, conditions, order)
    if (worth(use) > (best ? worth(best) : 0)) best = use
  }
  return best && planOf(best, order)
}

function worth({ prefixes, range, sorting }: Use): number {
  if (prefixes.length === 0) return Infinity
  return (prefixes[0]?.length ?? 0) * 4 + (range ? 2 : 0) + (sorting ? 1 : 0)
}

function useOf(index: SortedIndex, conditions: Conditions, order: Order): Use {
  const taken: string[] = []
  let prefixes: unknown[][] = [[]]
  let range: Range | undefined
  for (const { field } of index.declaration.keys) {
    const condition = conditions.get(field)
    const points = condition && pointsOf(condition, index)
    if (condition && mayMeanOthers(field, taken, index)) break
    taken.push(field)
    if (points && prefixes.length * points.length <= MAX_STRETCHES) {
      prefixes = prefixes.flatMap((prefix) => points.map((point) => [...prefix, point ?? null]))
      continue
    }
    range = condition?.range && usable(condition.range, index)
    break
  }
  return { index, prefixes, range, sorting: sortingOf(index, { prefixes, conditions, order }) }
}

// "Multikey indexes are not used" for what an `$expr` compares.
const pointsOf = ({ points, whole }: Condition, index: SortedIndex): unknown[] | undefined =>
  points ?? (whole && !index.holdsArrays ? [whole.value] : undefined)

// `{ 'a.b': 1, 'a.c': 2 }` may be met by two elements of one array, and a key holds the fields of one.
const mayMeanOthers = (field: string, taken: string[], index: SortedIndex): boolean =>
  taken.some((other) => other.split('.')[0] === field.split('.')[0]) && index.isMultikey

// Different elements of one array may meet the two ends: only one of them narrows a multikey index.
const usable = (range: Range, index: SortedIndex): Range =>
  range.low && range.high && index.isMultikey ? { low: range.low } : range

function planOf({ index, prefixes, range, sorting }: Use, order: Order): Plan {
  const documents = index.scan({ prefixes, range, ...sorting })
  const isOrdered = order.length === 0 || sorting !== undefined
  return { documents: index.isMultikey ? new Set(documents) : documents, isIndexed: true, isOrdered, index: index.declaration.name }
}

import type { Doc, DocumentId, Find, Query } from '../database'
import type { PlaceIndex } from '../geo'
import { isId } from '../new-document'
import type { Range } from '../sorted/range'
import type { SortedIndex } from '../sorted/sorted-index'
import { isPlain } from '../value/kind'
import { type Condition, conditionsOf } from './conditions'
import type { Variables } from './expression-equality'
import { type Sorting, sortingOf } from './index-order'
import type { Near } from './near'
import { byPlace, hasFewer, placeUseOf } from './place-plan'

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
  /** An index of places that serves it. */
  places?: PlaceIndex
  /** How many documents it has looked at itself, to see which come first. */
  looked?: () => number
}

export interface Searchable {
  indexes: SortedIndex[]
  /** By their fields. */
  places: ReadonlyMap<string, PlaceIndex>
  documents: ReadonlyMap<DocumentId, Doc>
}

type Order = NonNullable<Find['order']>

const MAX_STRETCHES = 1000

interface Asked {
  query: Query
  order: Order
  /** Those that an `$expr` may name. */
  variables: Variables
  /** What the query asks to be near to: then that is the order, unless there is another one. */
  near?: Near | undefined
}

interface Question extends Asked {
  conditions: Conditions
  isAnyOrder: boolean
}

export function plan(collection: Searchable, asked: Asked): Plan {
  const isAnyOrder = asked.order.length === 0 && !asked.near
  const question = { ...asked, isAnyOrder, conditions: conditionsOf(asked.query, asked.variables) }
  return (
    byId(collection, question) ??
    byIndex(collection, question) ??
    byAlternatives(collection, question) ?? { documents: collection.documents.values(), isIndexed: false, isOrdered: isAnyOrder }
  )
}

type Conditions = Map<string, Condition>

function byId(collection: Searchable, { conditions, isAnyOrder }: Question): Plan | undefined {
  const { points: listed, whole } = conditions.get('_id') ?? {}
  const points = listed ?? (whole && [whole.value])
  if (!points) return undefined
  const ids = new Set(points.filter(isId))
  const documents = [...ids].map((id) => collection.documents.get(id)).filter((document) => document !== undefined)
  return { documents, ids, isIndexed: true, isOrdered: ids.size < 2 || isAnyOrder, index: '_id_' }
}

// An $or is served when each of its parts is.
function byAlternatives(collection: Searchable, { query, variables, isAnyOrder }: Question): Plan | undefined {
  const parts = query['$or']
  if (!Array.isArray(parts) || parts.length === 0 || !parts.every(isPlain)) return undefined
  const plans = parts.map((part) => plan(collection, { query: part, order: [], variables }))
  if (!plans.every((part) => part.isIndexed)) return undefined
  const documents = new Set(plans.flatMap((part) => [...part.documents]))
  const names = new Set(plans.map(({ index }) => index))
  const places = plans.find((part) => part.places)?.places
  return { documents: places?.inTurn(documents) ?? documents, isIndexed: true, isOrdered: isAnyOrder, index: [...names].join(', ') }
}

interface Use {
  index: SortedIndex
  prefixes: unknown[][]
  range: Range | undefined
  sorting: Sorting | undefined
}

function byIndex(collection: Searchable, question: Question): Plan | undefined {
  const use = bestUse(collection, question)
  const place = placeUseOf(collection, question)
  if (place && !(use && hasFewer(use.index.scan(use), place))) return byPlace(collection, place, question.isAnyOrder)
  return use && planOf(use, question.isAnyOrder)
}

function bestUse(collection: Searchable, { conditions, order }: Question): Use | undefined {
  let best: Use | undefined
  for (const index of collection.indexes) {
    const use = useOf(index, conditions, order)
    if (worth(use) > (best ? worth(best) : 0)) best = use
  }
  return best
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

function planOf({ index, prefixes, range, sorting }: Use, isAnyOrder: boolean): Plan {
  const documents = index.scan({ prefixes, range, ...sorting })
  const isOrdered = isAnyOrder || sorting !== undefined
  return { documents: index.isMultikey ? new Set(documents) : documents, isIndexed: true, isOrdered, index: index.declaration.name }
}

import type { Cost, Doc, DocumentId, Find, Query } from './database'
import { requestFailed } from './database-error'
import { matcher } from './query/matcher'
import { type Near, nearOf } from './query/near'
import { type Plan, plan } from './query/plan'
import { sorted, sortedBy } from './query/sorting'
import { compare } from './value/compare'
import type { View } from './view'

export const DEFAULT_LIMIT = 100
export const MAX_LIMIT = 1000

export interface Found {
  documents: Doc[]
  /** `index`: the name of the one that served it. */
  cost: Pick<Cost, 'scanned' | 'isIndexed'> & { index?: string | undefined }
}

/**
 * The documents themselves, not copies: whoever hands them on copies them. `limit` may be Infinity.
 * `variables` are those that an `$expr` may name.
 */
export function search(view: View, find: Find, variables: Record<string, unknown> = {}): Found {
  const { query, order = [], offset = 0, limit = DEFAULT_LIMIT } = find
  if (offset < 0 || limit < 0) throw requestFailed('offset and limit cannot be negative')
  const test = matcher(query, variables)
  const near = nearIn(view, query)
  const enough = offset + limit
  const planned = plan(view.collection, { query, order, variables, near })
  const { isOrdered, isIndexed, index, looked } = planned
  const { documents: first, others } = seenBy(view, planned)
  const served = gather(first, { test, enough: isOrdered ? enough : Infinity })
  const added = gather(others, { test, enough: Infinity })
  const isDone = isOrdered && added.documents.length === 0
  const documents = isDone ? served.documents : arranged([...served.documents, ...added.documents], { order, near, enough })
  const scanned = (looked?.() ?? served.scanned) + added.scanned
  return { documents: documents.slice(offset, enough), cost: { scanned, isIndexed, index } }
}

function nearIn({ collection: { declaration, places } }: View, query: Query): Near | undefined {
  const near = nearOf(query)
  if (near && !places.has(near.field)) throw requestFailed(`unable to find index for $geoNear query: ${declaration.name} has no 2dsphere index of '${near.field}'`)
  return near
}

interface Arrangement {
  order: NonNullable<Find['order']>
  near: Near | undefined
  enough: number
}

function arranged(documents: Doc[], { order, near, enough }: Arrangement): Doc[] {
  if (order.length > 0 || !near) return sorted(documents, order, enough)
  return sortedBy(documents, { keyOf: near.distanceOf, compareKeys: compare, enough })
}

interface Seen {
  documents: Iterable<Doc>
  /** Those that are looked at one by one, because an index shows them to others. */
  others: Iterable<Doc>
}

// What a plan gives is what was committed last; who sees another state looks at what differs by itself.
function seenBy(view: View, { documents, isIndexed, ids }: Plan): Seen {
  if (view.unindexed.size === 0) return { documents, others: [] }
  if (ids) return { documents: look(view, ids), others: [] }
  if (isIndexed) return { documents: without(documents, view.unindexed), others: look(view, view.unindexed) }
  return { documents: look(view, new Set([...view.collection.documents.keys(), ...view.unindexed])), others: [] }
}

function* look(view: View, ids: Iterable<DocumentId>): Generator<Doc> {
  for (const id of ids) {
    const document = view.get(id)
    if (document) yield document
  }
}

function* without(documents: Iterable<Doc>, left: ReadonlySet<DocumentId>): Generator<Doc> {
  for (const document of documents) if (!left.has(document._id)) yield document
}

interface Wanted {
  test: (document: unknown) => boolean
  enough: number
}

function gather(candidates: Iterable<Doc>, { test, enough }: Wanted): { documents: Doc[]; scanned: number } {
  const documents: Doc[] = []
  let scanned = 0
  if (enough === 0) return { documents, scanned }
  for (const document of candidates) {
    scanned += 1
    if (test(document)) documents.push(document)
    if (documents.length >= enough) break
  }
  return { documents, scanned }
}

export const limitOf = (asked: number | undefined): number => Math.min(asked || DEFAULT_LIMIT, MAX_LIMIT)

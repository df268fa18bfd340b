import type { Cost, Doc, Find, Query } from './database'
import { requestFailed } from './database-error'
import { matcher } from './query/matcher'
import { plan } from './query/plan'
import { sorted } from './query/sorting'
import type { View } from './view'

export const DEFAULT_LIMIT = 100
export const MAX_LIMIT = 1000

export interface Found {
  documents: Doc[]
  cost: Pick<Cost, 'scanned' | 'isIndexed'>
}

/** The documents themselves, not copies: whoever hands them on copies them. `limit` may be Infinity. */
export function search(view: View, find: Find): Found {
  const { query, order = [], offset = 0, limit = DEFAULT_LIMIT } = find
  if (offset < 0 || limit < 0) throw requestFailed('offset and limit cannot be negative')
  const test = matcher(query)
  const { ids, isIndexed, isOrdered } = planFor(view, query, order)
  const cost = { scanned: 0, isIndexed }
  const enough = isOrdered ? offset + limit : Infinity
  const documents: Doc[] = []
  for (const id of enough === 0 ? [] : ids) {
    const document = view.get(id)
    if (!document) continue
    cost.scanned += 1
    if (test(document)) documents.push(document)
    if (documents.length >= enough) break
  }
  const inOrder = isOrdered ? documents : sorted(documents, order, offset + limit)
  return { documents: inOrder.slice(offset, offset + limit), cost }
}

function planFor(view: View, query: Query, order: NonNullable<Find['order']>) {
  const planned = plan(view.collection, query, order)
  if (view.unindexed.size === 0 || planned.isExact) return planned
  return { ...planned, ids: new Set([...planned.ids, ...view.unindexed]), isOrdered: order.length === 0 }
}

export const limitOf = (asked: number | undefined) => Math.min(asked || DEFAULT_LIMIT, MAX_LIMIT)

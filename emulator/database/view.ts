import { type Collection, named } from './collection'
import type { Doc, DocumentId } from './database'
import { duplicateKey } from './database-error'
import { checkGeoFields } from './geo'
import type { Transaction } from './transaction'
import { isEqual } from './value/compare'

/** The documents of one collection as one reader sees them. */
export interface View {
  collection: Collection
  get(id: DocumentId): Doc | undefined
  /** Ids that the indexes may place otherwise than this reader sees them. */
  unindexed: Set<DocumentId>
}

export function latest(collection: Collection): View {
  return { collection, get: (id) => collection.documents.get(id), unindexed: new Set() }
}

/** The collection when the transaction began, with its own writes. */
export function snapshotOf(collection: Collection, transaction: Transaction): View {
  const own = transaction.writes.get(collection.declaration.name) ?? new Map<DocumentId, Doc | undefined>()
  return {
    collection,
    get: (id) => (own.has(id) ? own.get(id) : collection.at(id, transaction.snapshot)),
    unindexed: new Set([...collection.changed(), ...own.keys()]),
  }
}

/** Refuses a document that an index of this view cannot take, or whose unique key another one has. */
export function checkIndexed(view: View, document: Doc): void {
  checkGeoFields(view.collection.declaration.indexes, document)
  for (const index of view.collection.indexes) {
    const keys = index.keysFor(document)
    if (!index.declaration.unique) continue
    const taken = keys.find((key) => holders(view, { index, key }).some((other) => other._id !== document._id))
    if (taken) throw duplicateKey(view.collection.declaration.name, index.declaration.name, named(index, taken))
  }
}

function holders(view: View, { index, key }: { index: Collection['indexes'][number]; key: unknown[] }): Doc[] {
  const ids = new Set([...[...index.scan({ prefixes: [key] })].map(({ _id }) => _id), ...view.unindexed])
  const seen = [...ids].map((id) => view.get(id)).filter((document) => document !== undefined)
  return seen.filter((document) => index.keysFor(document).some((other) => isEqual(other, key)))
}

import type { Collection } from './collection'
import type { Doc, DocumentId } from './database'
import { DocumentLocked, transactionConflict } from './database-error'
import type { Store, Write } from './store'
import { isStale, type Transaction, type Transactions } from './transaction'
import { isEqual } from './value/compare'
import { checkIndexed, snapshotOf, type View } from './view'

interface Surroundings {
  store: Store
  transactions: Transactions
}

/** The unique keys that a document takes, with the name of the index. */
export function uniqueKeys(collection: Collection, document: Doc): { index: string; key: unknown[] }[] {
  const unique = collection.indexes.filter(({ declaration }) => declaration.unique)
  return unique.flatMap((index) => index.keysFor(document).map((key) => ({ index: index.declaration.name, key })))
}

/** The document of an uncommitted write that stands in the way: the same one, or one with the same unique key. */
function rivalOf(collection: Collection, { id, after }: Write, uncommitted: Map<DocumentId, Doc | undefined>): DocumentId | undefined {
  if (uncommitted.has(id)) return id
  const wanted = after ? uniqueKeys(collection, after) : []
  if (wanted.length === 0) return undefined
  const isWanted = (document: Doc) => uniqueKeys(collection, document).some(({ index, key }) => wanted.some((own) => own.index === index && isEqual(own.key, key)))
  return [...uncommitted].find(([, document]) => document && isWanted(document))?.[0]
}

/** A plain write waits for whoever has the document in a transaction, as in MongoDB: `DocumentLocked` says so. */
export function checkLocks({ store, transactions }: Surroundings, writes: Write[]): void {
  if (!transactions.isAnyRunning) return
  for (const write of writes) {
    const collection = store.collection(write.collection)
    for (const uncommitted of transactions.writesOfOthers(write.collection)) {
      const rival = rivalOf(collection, write, uncommitted)
      if (rival !== undefined) throw new DocumentLocked(write.collection, rival)
    }
  }
}

/**
 * A write inside of a transaction fails at once when another transaction has the document or the unique key,
 * or when either was taken since this one began. A key that is taken in the snapshot itself is E11000.
 */
export function checkConflict({ store, transactions }: Surroundings, write: Write, own: Transaction): void {
  const collection = store.collection(write.collection)
  const rivals = [...transactions.writesOfOthers(write.collection, own)].map((uncommitted) => rivalOf(collection, write, uncommitted))
  if (isStale(store, write, own) || rivals.some((rival) => rival !== undefined)) throw transactionConflict()
  if (!write.after) return
  checkIndexed(snapshotOf(collection, own), write.after)
  if (isTakenNow(collection, write.after, own)) throw transactionConflict()
}

// By a document that the snapshot does not show.
function isTakenNow(collection: Collection, document: Doc, { writes }: Transaction): boolean {
  const own = writes.get(collection.declaration.name) ?? new Map<DocumentId, Doc | undefined>()
  const view: View = { collection, get: (id) => (own.has(id) ? own.get(id) : collection.documents.get(id)), unindexed: new Set(own.keys()) }
  try {
    checkIndexed(view, document)
    return false
  } catch {
    return true
  }
}

import type { Asking } from './asking'
import { changedInOrder } from './changed-in-order'
import type { Doc, DocumentId, Query, Update } from './database'
import { duplicateKey, requestFailed } from './database-error'
import { checkOneById, newDocument, newId, splitAtTaken } from './new-document'
import { type Changes, checkUpdate } from './update/apply-update'
import { makeUpsert } from './update/upsert'
import type { Writer } from './writer'

export interface Changed {
  updated: number
  upsertId?: DocumentId
  /** The one that was changed or found, not a copy. */
  document?: Doc
}

/** The questions that write: which documents they are about, and what becomes of them. */
export class Changing {
  constructor(private readonly asking: Asking, private readonly writer: Writer) {}

  insert(collection: string, docs: Record<string, unknown>[], transactionId?: string): DocumentId[] {
    return this.asking.within(transactionId, () => {
      const view = this.asking.view(collection, transactionId)
      const documents = docs.map((doc) => newDocument(this.asking.receive(doc)))
      this.asking.report({ collection, operation: 'write', scanned: 0, isIndexed: true })
      const [fresh, taken] = splitAtTaken(view, documents)
      this.writer.write(fresh.map((after) => ({ collection, id: after._id, after })), transactionId)
      if (taken) throw duplicateKey(collection, '_id_', { _id: taken._id })
      return documents.map(({ _id }) => _id)
    })
  }

  change(collection: string, update: Update, transactionId: string | undefined): Changed {
    return this.asking.within(transactionId, () => {
      const changes = this.received(update)
      const { view, query, documents } = this.target(collection, update, transactionId)
      if (documents.length > 0 || !update.upsert) return this.changeAll(documents, { collection, changes, transactionId })
      const made = makeUpsert(query, changes, newId)
      if (view.get(made._id)) throw duplicateKey(collection, '_id_', { _id: made._id })
      this.writer.write([{ collection, id: made._id, after: made }], transactionId)
      return { updated: 0, upsertId: made._id, document: made }
    })
  }

  remove(collection: string, remove: { query: Query; multi: boolean }, transactionId?: string): number {
    return this.asking.within(transactionId, () => {
      const { documents } = this.target(collection, remove, transactionId)
      this.writer.write(documents.map(({ _id }) => ({ collection, id: _id, after: undefined })), transactionId)
      return documents.length
    })
  }

  private received({ data, query, merge, multi }: Update): Changes {
    const changes = { data: this.asking.receive(data), isReplacement: !merge, query: this.asking.receiveQuery(query), now: this.asking.now() }
    checkUpdate(changes)
    if (changes.isReplacement && multi) throw requestFailed('multi update is not available for a whole document')
    return changes
  }

  private changeAll(documents: Doc[], { collection, changes, transactionId }: { collection: string; changes: Changes; transactionId: string | undefined }): Changed {
    const { writes, failure } = this.asking.unlessEndless([changes.data, changes.query], () => changedInOrder(documents, collection, changes))
    this.writer.write(writes, transactionId)
    if (failure) throw failure.reason
    const document = writes[0]?.after ?? documents[0]
    return document ? { updated: writes.length, document } : { updated: 0 }
  }

  // Which documents a write is about.
  private target(collection: string, { query, multi }: { query: Query; multi: boolean }, transactionId: string | undefined) {
    const received = this.asking.receiveQuery(query)
    const view = this.asking.view(collection, transactionId)
    if (transactionId !== undefined) checkOneById(received)
    const { documents, cost } = this.asking.search(view, { query: received, limit: multi ? Infinity : 1 })
    this.asking.report({ collection, operation: 'write', ...cost })
    return { view, query: received, documents }
  }
}

import { prepareStages } from './aggregate/prepare'
import { runPipeline } from './aggregate/pipeline'
import { changedInOrder } from './changed-in-order'
import type { CollectionDeclaration, Cost, Database, Doc, DocumentId, Find, Query, Stage, Update } from './database'
import { duplicateKey, requestFailed } from './database-error'
import { checkDeclaration, checkNewCollection } from './declaration-limits'
import { meteredSource } from './metered-source'
import { checkOneById, newDocument, newId, splitAtTaken } from './new-document'
import type { Persistence } from './persistence/persistence'
import { LONGEST_QUESTION_MS, mayBeEndless, patiently } from './patience'
import { projector } from './query/projection/projector'
import { limitOf, search } from './search'
import { stopwatch } from './stopwatch'
import { Store } from './store'
import { Transactions } from './transaction'
import { type Changes, checkUpdate } from './update/apply-update'
import { makeUpsert } from './update/upsert'
import { copy, receive } from './value/copy'
import { type View, latest, snapshotOf } from './view'
import { Writer } from './writer'

export interface OpenOptions {
  persistence: Persistence
  /** Epoch ms; the server's clock. */
  now?: () => number
  /** Milliseconds that only run forward: real time, whatever the clock says. */
  uptime?: () => number
  /** Whether the writes of one turn of the event loop are kept together; nobody hears of one before `settled()`. */
  gather?: boolean
  /** Milliseconds after which a question is broken off. */
  longestQuestion?: number
}

/** Opens what the persistence keeps. Throws one plain sentence when it cannot be read. */
export function openDatabase(options: OpenOptions): Database {
  return new Engine(options)
}

class Engine implements Database {
  onCost?: (cost: Cost) => void
  private readonly store: Store
  private readonly transactions: Transactions
  private readonly writer: Writer

  private readonly now: () => number
  private readonly longestQuestion: number

  constructor({ persistence, now = Date.now, uptime = () => performance.now(), gather = false, longestQuestion = LONGEST_QUESTION_MS }: OpenOptions) {
    this.now = now
    this.longestQuestion = longestQuestion
    this.store = new Store(persistence, { isGathering: gather, onRefused: () => this.transactions.dropAll() })
    this.transactions = new Transactions(this.store, stopwatch(now, uptime))
    this.writer = new Writer(this.store, this.transactions)
  }

  declare(collections: CollectionDeclaration[]): void {
    for (const collection of collections) {
      checkDeclaration(collection)
      this.store.declare(collection)
    }
  }

  createCollection(name: string): void {
    checkNewCollection(name, this.store.all().map(({ declaration }) => declaration.name))
    this.store.declare({ name, permission: 'ADMINONLY', indexes: [] })
  }

  collections(): { declaration: CollectionDeclaration; count: number }[] {
    return this.store.all().map(({ declaration, documents }) => ({ declaration, count: documents.size }))
  }

  insert(collection: string, docs: Record<string, unknown>[], transactionId?: string): DocumentId[] {
    return this.within(transactionId, () => {
      const view = this.view(collection, transactionId)
      const documents = docs.map((doc) => newDocument(receive(doc, this.now())))
      this.report({ collection, operation: 'write', scanned: 0, isIndexed: true })
      const [fresh, taken] = splitAtTaken(view, documents)
      this.writer.write(fresh.map((after) => ({ collection, id: after._id, after })), transactionId)
      if (taken) throw duplicateKey(collection, '_id_', { _id: taken._id })
      return documents.map(({ _id }) => _id)
    })
  }

  find(collection: string, find: Find, transactionId?: string): Doc[] {
    return this.read(collection, find, { transactionId, take: (document) => copy(document) })
  }

  read<T>(collection: string, find: Find, { transactionId, take }: { transactionId?: string | undefined; take: (document: Doc) => T }): T[] {
    return this.within(transactionId, () => {
      const view = this.view(collection, transactionId)
      const query = this.receiveQuery(find.query)
      const project = projector(find.projection, query)
      const { documents, cost } = this.search(view, { ...find, query, limit: limitOf(find.limit) })
      this.report({ collection, operation: 'read', ...cost })
      const shown = this.patiently([find.projection, query], () => documents.map((document) => project(document) as Doc))
      return shown.map((document) => take(document))
    })
  }

  count(collection: string, query: Query): number {
    const view = latest(this.store.collection(collection))
    const isAll = Object.keys(query).length === 0
    const { documents, cost } = isAll
      ? { documents: { length: view.collection.documents.size }, cost: { scanned: 0, isIndexed: true } }
      : this.search(view, { query: this.receiveQuery(query), limit: Infinity })
    this.report({ collection, operation: 'read', ...cost })
    return documents.length
  }

  update(collection: string, update: Update, transactionId?: string): { updated: number; upsertId?: DocumentId } {
    const { updated, upsertId } = this.change(collection, update, transactionId)
    return upsertId === undefined ? { updated } : { updated, upsertId }
  }

  updateAndReturn(collection: string, update: Update, transactionId?: string): { updated: number; document?: Doc } {
    const { updated, document } = this.change(collection, { ...update, multi: false }, transactionId)
    return document ? { updated, document: copy(document) } : { updated }
  }

  remove(collection: string, remove: { query: Query; multi: boolean }, transactionId?: string): number {
    return this.within(transactionId, () => {
      const { documents } = this.target(collection, remove, transactionId)
      this.writer.write(documents.map(({ _id }) => ({ collection, id: _id, after: undefined })), transactionId)
      return documents.length
    })
  }

  aggregate(collection: string, stages: Stage[]): Doc[] {
    const prepared = prepareStages(stages.map((stage) => receive(stage, this.now())))
    const { source, cost } = meteredSource(this.store, collection)
    const rows = patiently(() => runPipeline(prepared, { source, collection, now: this.now() }), this.longestQuestion)
    this.report(cost)
    return rows as Doc[]
  }

  begin(): string {
    return this.transactions.begin()
  }

  commit(transactionId: string): void {
    this.transactions.commit(transactionId)
  }

  abort(transactionId: string): void {
    this.transactions.abort(transactionId)
  }

  settled(): Promise<void> {
    return this.store.settled()
  }

  close(): void {
    this.store.close()
  }

  private view(collection: string, transactionId: string | undefined): View {
    const transaction = transactionId === undefined ? undefined : this.transactions.get(transactionId)
    const known = this.store.collection(collection)
    return transaction ? snapshotOf(known, transaction) : latest(known)
  }

  private within<T>(transactionId: string | undefined, work: () => T): T {
    if (transactionId === undefined) return work()
    try {
      return work()
    } catch (reason) {
      this.transactions.drop(transactionId)
      throw reason
    }
  }

  private change(collection: string, update: Update, transactionId: string | undefined): Changed {
    return this.within(transactionId, () => {
      const changes: Changes = {
        data: receive(update.data, this.now()), isReplacement: !update.merge,
        query: this.receiveQuery(update.query), now: this.now(),
      }
      checkUpdate(changes)
      if (changes.isReplacement && update.multi) throw requestFailed('multi update is not available for a whole document')
      const { view, query, documents } = this.target(collection, update, transactionId)
      if (documents.length > 0 || !update.upsert) return this.changeAll(documents, { collection, changes, transactionId })
      const made = makeUpsert(query, changes, newId)
      if (view.get(made._id)) throw duplicateKey(collection, '_id_', { _id: made._id })
      this.writer.write([{ collection, id: made._id, after: made }], transactionId)
      return { updated: 0, upsertId: made._id, document: made }
    })
  }

  private changeAll(documents: Doc[], { collection, changes, transactionId }: { collection: string; changes: Changes; transactionId: string | undefined }): Changed {
    const { writes, failure } = this.patiently([changes.data, changes.query], () => changedInOrder(documents, collection, changes))
    this.writer.write(writes, transactionId)
    if (failure) throw failure.reason
    const document = writes[0]?.after ?? documents[0]
    return document ? { updated: writes.length, document } : { updated: 0 }
  }

  // Which documents a write is about.
  private target(collection: string, { query, multi }: { query: Query; multi: boolean }, transactionId: string | undefined) {
    const received = this.receiveQuery(query)
    const view = this.view(collection, transactionId)
    if (transactionId !== undefined) checkOneById(received)
    const { documents, cost } = this.search(view, { query: received, limit: multi ? Infinity : 1 })
    this.report({ collection, operation: 'write', ...cost })
    return { view, query: received, documents }
  }

  // `$$NOW` is what an `$expr` may name.
  private search(view: View, find: Find) {
    return this.patiently(find.query, () => search(view, find, { NOW: new Date(this.now()) }))
  }

  private patiently<T>(asked: unknown, work: () => T): T {
    return mayBeEndless(asked) ? patiently(work, this.longestQuestion) : work()
  }

  private receiveQuery(query: Query): Query {
    return receive(query, this.now())
  }

  private report(cost: Cost): void {
    this.onCost?.(cost)
  }
}

interface Changed {
  updated: number
  upsertId?: DocumentId
  /** The one that was changed or found, not a copy. */
  document?: Doc
}

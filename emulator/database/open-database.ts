import { prepareStages } from './aggregate/prepare'
import { runPipeline } from './aggregate/pipeline'
import { Asking } from './asking'
import { Changing } from './changing'
import type { CollectionDeclaration, Cost, Database, Doc, DocumentId, Find, Query, Stage, Update } from './database'
import { checkDeclaration, checkNewCollection } from './declaration-limits'
import { meteredSource } from './metered-source'
import type { Persistence } from './persistence/persistence'
import { projector } from './query/projection/projector'
import { limitOf } from './search'
import { stopwatch } from './stopwatch'
import { Store } from './store'
import { Transactions } from './transaction'
import { copy } from './value/copy'
import { latest } from './view'
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
  private readonly asking: Asking
  private readonly changing: Changing

  constructor({ persistence, now = Date.now, uptime = () => performance.now(), gather = false, longestQuestion }: OpenOptions) {
    this.store = new Store(persistence, { isGathering: gather, onRefused: () => this.transactions.dropAll() })
    this.transactions = new Transactions(this.store, stopwatch(now, uptime))
    this.asking = new Asking({ store: this.store, transactions: this.transactions, now, report: (cost) => this.onCost?.(cost), longestQuestion })
    this.changing = new Changing(this.asking, new Writer(this.store, this.transactions))
  }

  declare(collections: CollectionDeclaration[]): void {
    collections.forEach(checkDeclaration)
    this.store.declare(collections)
  }

  createCollection(name: string): void {
    checkNewCollection(name, this.store.all().map(({ declaration }) => declaration.name))
    this.store.declare([{ name, permission: 'ADMINONLY', indexes: [] }])
  }

  collections(): { declaration: CollectionDeclaration; count: number }[] {
    return this.store.all().map(({ declaration, documents }) => ({ declaration, count: documents.size }))
  }

  find(collection: string, find: Find, transactionId?: string): Doc[] {
    return this.read(collection, find, { transactionId, take: (document) => copy(document) })
  }

  read<T>(collection: string, find: Find, { transactionId, take }: { transactionId?: string | undefined; take: (document: Doc) => T }): T[] {
    return this.asking.within(transactionId, () => {
      const view = this.asking.view(collection, transactionId)
      const query = this.asking.receiveQuery(find.query)
      const project = projector(find.projection, query)
      const { documents, cost } = this.asking.search(view, { ...find, query, limit: limitOf(find.limit) })
      this.asking.report({ collection, operation: 'read', ...cost })
      const shown = this.asking.unlessEndless([find.projection, query], () => documents.map((document) => project(document) as Doc))
      return shown.map((document) => take(document))
    })
  }

  count(collection: string, query: Query): number {
    const view = latest(this.store.collection(collection))
    const isAll = Object.keys(query).length === 0
    const { documents, cost } = isAll
      ? { documents: { length: view.collection.documents.size }, cost: { scanned: 0, isIndexed: true } }
      : this.asking.search(view, { query: this.asking.receiveQuery(query), limit: Infinity })
    this.asking.report({ collection, operation: 'read', ...cost })
    return documents.length
  }

  aggregate(collection: string, stages: Stage[]): Doc[] {
    const prepared = prepareStages(stages.map((stage) => this.asking.receive(stage)))
    const { source, cost } = meteredSource(this.store, collection)
    const rows = this.asking.patiently(() => runPipeline(prepared, { source, collection, now: this.asking.now() }))
    this.asking.report(cost)
    return rows as Doc[]
  }

  insert(collection: string, docs: Record<string, unknown>[], transactionId?: string): DocumentId[] {
    return this.changing.insert(collection, docs, transactionId)
  }

  update(collection: string, update: Update, transactionId?: string): { updated: number; upsertId?: DocumentId } {
    const { updated, upsertId } = this.changing.change(collection, update, transactionId)
    return upsertId === undefined ? { updated } : { updated, upsertId }
  }

  updateAndReturn(collection: string, update: Update, transactionId?: string): { updated: number; document?: Doc } {
    const { updated, document } = this.changing.change(collection, { ...update, multi: false }, transactionId)
    return document ? { updated, document: copy(document) } : { updated }
  }

  remove(collection: string, remove: { query: Query; multi: boolean }, transactionId?: string): number {
    return this.changing.remove(collection, remove, transactionId)
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
}

import { randomBytes } from 'node:crypto'
import { Aggregator } from 'mingo/aggregator'
import { prepareStages } from './aggregate/prepare'
import { runPipeline } from './aggregate/pipeline'
import type { CollectionDeclaration, Cost, Database, Doc, Find, Query, Stage, Update } from './database'
import { duplicateKey, requestFailed } from './database-error'
import { mingoOptions } from './mingo-options'
import type { Persistence } from './persistence/persistence'
import { refusing } from './refusing'
import { limitOf, search } from './search'
import { Store, type Write } from './store'
import { Transactions } from './transaction'
import { type Changes, applyUpdate, checkUpdate, makeUpsert } from './update/apply-update'
import { isEqual } from './value/compare'
import { copy, receive } from './value/copy'
import { isPlain } from './value/kind'
import { encode } from './value/storable'
import { type View, checkUnique, latest, snapshotOf } from './view'

export interface OpenOptions {
  persistence: Persistence
  /** Epoch ms; the server's clock. */
  now?: () => number
}

/** "聚合操作默认返回 20 条" */
const AGGREGATE_ROWS = 20

/** Opens what the persistence keeps. Throws one plain sentence when it cannot be read. */
export function openDatabase({ persistence, now = Date.now }: OpenOptions): Database {
  return new Engine(persistence, now)
}

class Engine implements Database {
  onCost?: (cost: Cost) => void
  private readonly store: Store
  private readonly transactions: Transactions

  constructor(persistence: Persistence, private readonly now: () => number) {
    this.store = new Store(persistence)
    this.transactions = new Transactions(this.store, now)
  }

  declare(collections: CollectionDeclaration[]): void {
    for (const collection of collections) this.store.declare(collection)
  }

  createCollection(name: string): void {
    if (this.store.has(name)) throw requestFailed(`[ResourceExist] Db or Table already exists: ${name}`)
    this.store.declare({ name, permission: 'ADMINONLY', indexes: [] })
  }

  collections(): { declaration: CollectionDeclaration; count: number }[] {
    return this.store.all().map(({ declaration, documents }) => ({ declaration, count: documents.size }))
  }

  insert(collection: string, docs: Record<string, unknown>[], transactionId?: string): string[] {
    const view = this.view(collection, transactionId)
    const documents = docs.map((doc) => newDocument(receive(doc, this.now())))
    const writes: Write[] = []
    for (const document of documents) {
      if (view.get(document._id) || writes.some(({ id }) => id === document._id)) {
        throw duplicateKey(collection, '_id_', { _id: document._id })
      }
      writes.push({ collection, id: document._id, after: document })
    }
    this.write(writes, view, transactionId)
    this.report({ collection, operation: 'write', scanned: 0, isIndexed: true })
    return documents.map(({ _id }) => _id)
  }

  find(collection: string, find: Find, transactionId?: string): Doc[] {
    const view = this.view(collection, transactionId)
    const { documents, cost } = search(view, { ...find, query: this.receiveQuery(find.query), limit: limitOf(find.limit) })
    this.report({ collection, operation: 'read', ...cost })
    return project(copy(documents), find.projection)
  }

  count(collection: string, query: Query): number {
    const view = latest(this.store.collection(collection))
    const isAll = Object.keys(query).length === 0
    const { documents, cost } = isAll
      ? { documents: { length: view.collection.documents.size }, cost: { scanned: 0, isIndexed: true } }
      : search(view, { query: this.receiveQuery(query), limit: Infinity })
    this.report({ collection, operation: 'read', ...cost })
    return documents.length
  }

  update(collection: string, update: Update, transactionId?: string): { updated: number; upsertId?: string } {
    const changes: Changes = { data: receive(update.data, this.now()), isReplacement: !update.merge }
    checkUpdate(changes)
    if (changes.isReplacement && update.multi) throw requestFailed('multi update is not available for a whole document')
    const { view, query, documents } = this.target(collection, update, transactionId)
    if (documents.length === 0 && update.upsert) {
      const made = makeUpsert(query, changes, newId)
      if (view.get(made._id)) throw duplicateKey(collection, '_id_', { _id: made._id })
      this.write([{ collection, id: made._id, after: made }], view, transactionId)
      return { updated: 0, upsertId: made._id }
    }
    const writes = documents
      .map((before) => ({ before, after: applyUpdate(before, changes) }))
      .filter(({ before, after }) => !isEqual(before, after))
      .map(({ after }) => ({ collection, id: after._id, after }))
    this.write(writes, view, transactionId)
    return { updated: writes.length }
  }

  remove(collection: string, remove: { query: Query; multi: boolean }, transactionId?: string): number {
    const { view, documents } = this.target(collection, remove, transactionId)
    this.write(documents.map(({ _id }) => ({ collection, id: _id, after: undefined })), view, transactionId)
    return documents.length
  }

  aggregate(collection: string, stages: Stage[]): Doc[] {
    const prepared = prepareStages(stages.map((stage) => receive(stage, this.now())), this.now())
    if (!prepared.some((stage) => '$limit' in stage)) prepared.push({ $limit: AGGREGATE_ROWS })
    const cost = { scanned: 0, isIndexed: true }
    const source = (name: string, query: Query) => {
      const found = search(latest(this.store.collection(name)), { query, limit: Infinity })
      cost.scanned += found.cost.scanned
      cost.isIndexed &&= found.cost.isIndexed
      return found.documents
    }
    const rows = runPipeline(source, collection, prepared)
    this.report({ collection, operation: 'read', ...cost })
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

  close(): void {
    this.store.close()
  }

  private view(collection: string, transactionId: string | undefined): View {
    const known = this.store.collection(collection)
    return transactionId === undefined ? latest(known) : snapshotOf(known, this.transactions.get(transactionId))
  }

  // Which documents a write is about.
  private target(collection: string, { query, multi }: { query: Query; multi: boolean }, transactionId: string | undefined) {
    const received = this.receiveQuery(query)
    if (transactionId !== undefined) checkOneById(received)
    const view = this.view(collection, transactionId)
    const { documents, cost } = search(view, { query: received, limit: multi ? Infinity : 1 })
    this.report({ collection, operation: 'write', ...cost })
    return { view, query: received, documents }
  }

  private write(writes: Write[], view: View, transactionId: string | undefined): void {
    if (transactionId === undefined) return this.store.commit(writes, this.transactions.isAnyRunning)
    const { writes: own } = this.transactions.get(transactionId)
    const name = view.collection.declaration.name
    const before = new Map(own.get(name))
    try {
      for (const { id, after } of writes) {
        if (after) encode(after)
        if (after) checkUnique(this.view(name, transactionId), after)
        own.set(name, (own.get(name) ?? new Map<string, Doc | undefined>()).set(id, after))
      }
    } catch (reason) {
      own.set(name, before)
      throw reason
    }
  }

  private receiveQuery(query: Query): Query {
    return receive(query, this.now())
  }

  private report(cost: Cost): void {
    this.onCost?.(cost)
  }
}

const newId = () => randomBytes(16).toString('hex')

function newDocument(received: Record<string, unknown>): Doc {
  const { _id = newId(), ...fields } = received
  if (typeof _id !== 'string' || _id === '') throw requestFailed('the _id of a document must be a string')
  return { _id, ...fields }
}

function checkOneById(query: Query): void {
  if (Object.keys(query).length !== 1 || typeof query['_id'] !== 'string') {
    throw requestFailed('inside a transaction only single documents can be written, each by its _id')
  }
}

const project = refusing((documents: Doc[], projection: Record<string, unknown> | undefined): Doc[] => {
  if (!isPlain(projection) || Object.keys(projection).length === 0) return documents
  return copy(new Aggregator([{ $project: projection }], mingoOptions({}, false)).run<Doc>(documents))
})

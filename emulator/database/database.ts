/** As wx-server-sdk declares it. A number is finite, and '1' and 1 are two documents. */
export type DocumentId = string | number

/** A stored document: plain JSON values and Dates. */
export type Doc = { _id: DocumentId; [field: string]: unknown }

/** A query, an update or a stage, in MongoDB's own syntax, as the SDK sends it (EJSON already decoded). */
export type Query = Record<string, unknown>
export type Stage = Record<string, unknown>

export interface Find {
  query: Query
  order?: { field: string; direction: 1 | -1 }[]
  /** MongoDB's: `1`, `0`, `{ $slice }` or `{ $elemMatch }` of each field. */
  projection?: Record<string, unknown>
  offset?: number
  limit?: number
}

export interface Update {
  query: Query
  /** Update operators, or a whole document when `merge` is false. */
  data: Record<string, unknown>
  multi: boolean
  merge: boolean
  upsert: boolean
}

export interface IndexDeclaration {
  name: string
  /** A '2dsphere' key serves questions about places. */
  keys: { field: string; direction: 1 | -1 | '2dsphere' }[]
  unique: boolean
}

export interface CollectionDeclaration {
  name: string
  permission: 'ADMINONLY'
  indexes: IndexDeclaration[]
}

/** What one question cost: how many documents it looked at, and whether an index served it. */
export interface Cost {
  collection: string
  operation: 'read' | 'write'
  scanned: number
  isIndexed: boolean
  /** The name of the index that served it, when one did. */
  index?: string | undefined
}

/**
 * The document database of one environment. Every method throws `DatabaseError` with the service's code.
 * With `transactionId` it reads that transaction's snapshot and its own writes. A write of it conflicts at once with
 * another transaction's and with what was committed since; any operation that fails ends the transaction.
 * A plain write that meets a running transaction's document throws `DocumentLocked`: ask again when that is over.
 * Many documents are written one after the other: what stood before the one that fails stays.
 */
export interface Database {
  declare(collections: CollectionDeclaration[]): void
  createCollection(name: string): void
  insert(collection: string, docs: Record<string, unknown>[], transactionId?: string): DocumentId[]
  find(collection: string, find: Find, transactionId?: string): Doc[]
  /** `find` without copies: `take` makes of each document what is answered, and changes nothing in it. */
  read<T>(collection: string, find: Find, how: { transactionId?: string | undefined; take: (document: Doc) => T }): T[]
  count(collection: string, query: Query): number
  update(collection: string, update: Update, transactionId?: string): { updated: number; upsertId?: DocumentId }
  /** One document, changed, and as it is then; the first that is found. */
  updateAndReturn(collection: string, update: Update, transactionId?: string): { updated: number; document?: Doc }
  remove(collection: string, remove: { query: Query; multi: boolean }, transactionId?: string): number
  aggregate(collection: string, stages: Stage[]): Doc[]
  begin(): string
  commit(transactionId: string): void
  abort(transactionId: string): void
  /** What there is, for whoever looks at it; in the order of declaration. */
  collections(): { declaration: CollectionDeclaration; count: number }[]
  /** Resolves when all that was written so far is on disk; rejects when the disk refused it and it was taken back. */
  settled(): Promise<void>
  /** Called once for every question, for the function log. */
  onCost?: (cost: Cost) => void
  close(): void
}

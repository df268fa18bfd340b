import { type CollectionDeclaration, type Cost, type Database, type Doc, type DocumentId, type IndexDeclaration, memory, openDatabase } from '../../../emulator/database'

export const NOON = Date.UTC(2026, 4, 20, 4)

/** An index by its fields: `-createdAt` counts downwards. */
export function anIndex(fields: string[], unique = false): IndexDeclaration {
  const keys = fields.map((field) =>
    field.startsWith('-') ? { field: field.slice(1), direction: -1 as const } : { field, direction: 1 as const },
  )
  return { name: fields.join('_'), keys, unique }
}

export const aCollection = (name: string, indexes: IndexDeclaration[] = []): CollectionDeclaration => ({ name, permission: 'ADMINONLY', indexes })

/** A database with one collection `things` and, in `costs`, what each question cost. */
export function aDatabase(documents: Record<string, unknown>[] = [], indexes: IndexDeclaration[] = []) {
  const clock = { now: NOON }
  const db = openDatabase({ persistence: memory(), now: () => clock.now })
  db.declare([aCollection('things', indexes)])
  if (documents.length > 0) db.insert('things', documents)
  const costs: Cost[] = []
  db.onCost = (cost) => costs.push(cost)
  return { db, clock, costs }
}

export const all = (db: Database): Doc[] => db.find('things', { query: {}, limit: 1000 })

export const byId = (db: Database, id: DocumentId, transactionId?: string): Doc | undefined =>
  db.find('things', { query: { _id: id } }, transactionId)[0]

export const update = (db: Database, query: Record<string, unknown>, data: Record<string, unknown>, transactionId?: string) =>
  db.update('things', { query, data, multi: transactionId === undefined, merge: true, upsert: false }, transactionId)

/** What the work throws. Fails when it throws nothing. */
export function errorOf(work: () => unknown): Error & { code?: string; isDuplicateKey?: boolean } {
  try {
    work()
  } catch (reason) {
    if (reason instanceof Error) return reason
    throw reason
  }
  throw new Error('nothing was thrown')
}

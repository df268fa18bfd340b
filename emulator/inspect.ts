import type { Cost, Database, Find, IndexDeclaration } from './database/database'
import { parseEjson } from './gateway/ejson'
import { ServiceError } from './service-error'

export interface CollectionSummary {
  name: string
  count: number
  indexes: IndexDeclaration[]
}

/** A question as a person types it: `query` and `order` are JSON, EJSON where JSON has no word (`{"at": {"$gt": {"$date": "2026-11-22"}}}`). */
export interface Look {
  collection: string
  query?: string
  /** `{"at": -1}` */
  order?: string
  offset?: number
  /** 20 unless told, 1000 at most. */
  limit?: number
}

export interface Found {
  /** Dates as `{$date: '2026-11-22T00:00:00.000Z'}`, so that what is shown can be asked again. */
  documents: Record<string, unknown>[]
  /** Documents that were looked at. */
  scanned: number
  isIndexed: boolean
  /** The name of the one that served. */
  index?: string | undefined
}

/** Looking into the emulator without being a function: nothing of this is counted or logged. */
export interface Inspect {
  collections(): CollectionSummary[]
  /** Throws when the question is not JSON, or is one that the database refuses. */
  find(look: Look): Found
  /** How many documents a query finds. */
  count(look: Pick<Look, 'collection' | 'query'>): number
  /** The counts begin anew with it. */
  clearLog(): void
  clearOutbox(): void
}

interface Surroundings {
  database: Database
  now: () => number
  clearLog: () => void
  clearOutbox: () => void
}

const usual = 20
const most = 1000

function shown(value: unknown): unknown {
  if (value instanceof Date) return { $date: Number.isNaN(value.getTime()) ? null : value.toISOString() }
  if (value instanceof RegExp) return { $regularExpression: { pattern: value.source, options: value.flags } }
  if (Array.isArray(value)) return value.map(shown)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, shown(item)]))
}

function createReader(now: () => number) {
  const record = (text: string | undefined, what: string): Record<string, unknown> => {
    const value = text?.trim() ? parseEjson(text, now()) : {}
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>
    throw new ServiceError('INVALID_PARAM', `${what} must be a JSON object`)
  }
  return {
    query: (text?: string) => record(text, 'query'),
    order: (text?: string): Find['order'] => Object.entries(record(text, 'order')).map(([field, direction]) => ({ field, direction: direction === -1 ? -1 : 1 })),
  }
}

/** The engine answers at once, so that what it reports meanwhile is about this question. */
function costOf<T>(database: Database, ask: () => T): { answer: T; cost: Cost | undefined } {
  const before = database.onCost
  let cost: Cost | undefined
  database.onCost = reported => void (cost = reported)
  try {
    return { answer: ask(), cost }
  } finally {
    database.onCost = before
  }
}

export function createInspect({ database, now, clearLog, clearOutbox }: Surroundings): Inspect {
  const read = createReader(now)
  return {
    collections: () => database.collections().map(({ declaration: { name, indexes }, count }) => ({ name, count, indexes })),
    find({ collection, query, order, offset = 0, limit = usual }) {
      const find = { query: read.query(query), order: read.order(order), offset, limit: Math.min(limit, most) }
      const { answer, cost } = costOf(database, () => database.find(collection, find))
      return { documents: answer.map(document => shown(document) as Record<string, unknown>), scanned: cost?.scanned ?? 0, isIndexed: cost?.isIndexed ?? true, index: cost?.index }
    },
    count: ({ collection, query }) => costOf(database, () => database.count(collection, read.query(query))).answer,
    clearLog,
    clearOutbox,
  }
}

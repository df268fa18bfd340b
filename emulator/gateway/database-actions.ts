import type { Cost, Database, Doc, Find, Query, Stage, Update } from '../database/database'
import { ServiceError } from '../service-error'
import type { Action, Request } from './action'
import { parseEjson, stringifyEjson } from './ejson'

const mostRows = 1000
const usualRows = 100

export interface DatabaseGateway {
  database: Database
  now: () => number
}

type Body = Record<string, unknown>

function text(body: Body, field: string): string | undefined {
  const value = body[field]
  if (value === undefined || value === '') return undefined
  if (typeof value === 'string') return value
  throw new ServiceError('INVALID_PARAM', `${field} must be a string`)
}

function collectionOf(body: Body): string {
  const name = text(body, 'collectionName')
  if (name === undefined) throw new ServiceError('INVALID_PARAM', 'collectionName is missing')
  return name
}

function record(value: unknown): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>
  throw new ServiceError('INVALID_PARAM', 'an object is expected')
}

function createReader(now: () => number) {
  const query = (body: Body): Query => (text(body, 'query') === undefined ? {} : record(parseEjson(body['query'], now())))
  const find = (body: Body): Find => ({
    query: query(body),
    order: Object.entries(body['order'] === undefined ? {} : record(parseEjson(body['order'], now()))).map(([field, direction]) => ({ field, direction: direction === -1 ? -1 : 1 })),
    projection: body['projection'] === undefined ? undefined : (record(parseEjson(body['projection'], now())) as Find['projection']),
    offset: Number(body['offset'] ?? 0),
    limit: Math.min(Number(body['limit'] ?? usualRows), mostRows),
  })
  const update = (body: Body): Update => ({
    query: query(body),
    data: record(parseEjson(body['data'], now())),
    multi: body['multi'] === true,
    merge: body['merge'] !== false,
    upsert: body['upsert'] === true,
  })
  const stage = ({ stageKey, stageValue }: { stageKey: string; stageValue: string }): Stage => ({ [stageKey]: parseEjson(stageValue, now()) })
  return { query, find, update, stage }
}

const documents = (docs: Doc[]) => ({ data: { list: docs.map(stringifyEjson) } })

/** `database.*`: the SDK's requests become calls of the engine, its answers become the SDK's replies. */
export function databaseActions({ database, now }: DatabaseGateway): Record<string, Action> {
  const read = createReader(now)
  const transaction = (body: Body) => text(body, 'transactionId')
  const top = (body: Body) => (transaction(body) === undefined ? {} : { transactionId: transaction(body) })

  const actions: Record<string, (body: Body) => Record<string, unknown>> = {
    insertDocument(body) {
      const docs = body['data'] as unknown[]
      return { data: { insertedIds: database.insert(collectionOf(body), docs.map(doc => record(parseEjson(doc, now()))), transaction(body)) }, ...top(body) }
    },
    getDocument: body => ({ ...documents(database.find(collectionOf(body), read.find(body), transaction(body))), ...top(body) }),
    calculateDocument: body => ({ data: { total: database.count(collectionOf(body), read.query(body)) } }),
    modifyDocument(body) {
      const { updated, upsertId } = database.update(collectionOf(body), read.update(body), transaction(body))
      return { data: { updated, upsert_id: upsertId }, ...top(body) }
    },
    modifyAndReturnDoc(body) {
      const collection = collectionOf(body)
      const [doc] = database.find(collection, { query: read.query(body), limit: 1 }, transaction(body))
      if (!doc) return { data: { updated: 0 }, ...top(body) }
      const query = { _id: doc._id }
      const { updated } = database.update(collection, { ...read.update(body), query, multi: false }, transaction(body))
      const [changed = doc] = database.find(collection, { query, limit: 1 }, transaction(body))
      return { data: { updated, doc: stringifyEjson(changed) }, ...top(body) }
    },
    removeDocument: body => ({ data: { deleted: database.remove(collectionOf(body), { query: read.query(body), multi: body['multi'] === true }, transaction(body)) }, ...top(body) }),
    aggregateDocuments(body) {
      const stages = body['stages'] as { stageKey: string; stageValue: string }[]
      return documents(database.aggregate(collectionOf(body), stages.map(read.stage)))
    },
    addCollection(body) {
      database.createCollection(collectionOf(body))
      return { data: {} }
    },
    startTransaction: () => ({ data: {}, transactionId: database.begin() }),
    commitTransaction(body) {
      database.commit(transaction(body) ?? '')
      return { data: {}, ...top(body) }
    },
    abortTransaction(body) {
      database.abort(transaction(body) ?? '')
      return { data: {}, ...top(body) }
    },
  }
  return Object.fromEntries(Object.entries(actions).map(([name, action]) => [`database.${name}`, ({ body }: Request) => action(body)]))
}

/** Books what each question cost on the run that asked it. The engine answers at once, so there is one asker at a time. */
export function meterQuestions(database: Database, indexRequired: boolean) {
  let costs: Cost[] = []
  database.onCost = cost => void costs.push(cost)
  return (action: Action): Action => request => {
    costs = []
    const reply = action(request)
    const { invocation } = request
    invocation.reads += costs.filter(cost => cost.operation === 'read').length
    invocation.writes += costs.filter(cost => cost.operation === 'write').length
    const unindexed = costs.filter(cost => !cost.isIndexed)
    invocation.unindexed += unindexed.length
    const [first] = unindexed
    if (indexRequired && first && !invocation.isOutside) throw new ServiceError('DATABASE_REQUEST_FAILED', `no index serves this question: ${first.collection} (${String(request.body['query'] ?? request.body['stages'] ?? '')})`)
    return reply
  }
}


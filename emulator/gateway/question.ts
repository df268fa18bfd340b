import type { Find, Query, Stage, Update } from '../database/database'
import { ServiceError } from '../service-error'
import { parseEjson } from './ejson'

export type Body = Record<string, unknown>

const mostRows = 1000
const usualRows = 100

const invalid = (message: string) => new ServiceError('INVALID_PARAM', message)

function text(body: Body, field: string): string | undefined {
  const value = body[field]
  if (value === undefined || value === null || value === '') return undefined
  if (typeof value === 'string') return value
  throw invalid(`param.${field} must be a string`)
}

function needed(body: Body, field: string): string {
  const value = text(body, field)
  if (value === undefined) throw invalid(`param.${field} can't be empty`)
  return value
}

function record(value: unknown, field: string): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && Object.prototype.toString.call(value) === '[object Object]') return value as Record<string, unknown>
  throw invalid(`param.${field} must be an object`)
}

function list(body: Body, field: string): unknown[] {
  const value = body[field]
  if (!Array.isArray(value)) throw invalid(`param.${field} must be a list`)
  if (value.length === 0) throw invalid(`param.${field} can't be empty`)
  return value
}

/** Absent and 0 are the usual; the SDK lets a negative one through. */
function count(body: Body, field: string, usual: number): number {
  const value = body[field] ?? usual
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) throw invalid(`param.${field} must be a whole number that is not negative`)
  return value || usual
}

const orderOf = (order: Record<string, unknown>): Find['order'] =>
  Object.entries(order).map(([field, direction]) => {
    if (direction !== 1 && direction !== -1) throw invalid(`param.order: ${field} must be 1 or -1`)
    return { field, direction }
  })

/** Reads the SDK's requests; server dates in them become `now`, one and the same in all of a request. */
export function createQuestionReader(now: () => number) {
  const ejson = (body: Body, field: string, at = now()) => (text(body, field) === undefined ? undefined : record(parseEjson(body[field], at), field))
  const query = (body: Body, at?: number): Query => ejson(body, 'query', at) ?? {}

  return {
    query: (body: Body) => query(body),
    /** "query 不能为空对象（防止误删所有数据）": https://docs.cloudbase.net/http-api/nosql/remove-documents */
    condition(body: Body): Query {
      const condition = query(body)
      if (Object.keys(condition).length === 0) throw invalid("param.query can't be empty")
      return condition
    },
    transaction: (body: Body) => text(body, 'transactionId'),
    ownTransaction: (body: Body) => needed(body, 'transactionId'),
    collection: (body: Body) => needed(body, 'collectionName'),
    documents(body: Body): Record<string, unknown>[] {
      const at = now()
      return list(body, 'data').map(doc => record(parseEjson(doc, at), 'data'))
    },
    find: (body: Body): Find => ({
      query: query(body),
      order: orderOf(ejson(body, 'order') ?? {}),
      projection: ejson(body, 'projection') as Find['projection'],
      offset: count(body, 'offset', 0),
      limit: Math.min(count(body, 'limit', usualRows), mostRows),
    }),
    update(body: Body): Update {
      const at = now()
      const data = record(parseEjson(needed(body, 'data'), at), 'data')
      return { query: query(body, at), data, multi: body['multi'] === true, merge: body['merge'] !== false, upsert: body['upsert'] === true }
    },
    stages(body: Body): Stage[] {
      const at = now()
      return list(body, 'stages').map(stage => {
        const { stageKey, stageValue } = record(stage, 'stages')
        if (typeof stageKey !== 'string') throw invalid('param.stages: stageKey must be a string')
        return { [stageKey]: parseEjson(stageValue, at) }
      })
    },
  }
}

export type QuestionReader = ReturnType<typeof createQuestionReader>

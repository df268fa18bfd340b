import type { Find, Query, Stage, Update } from '../database/database'
import { ServiceError } from '../service-error'
import { parseEjson } from './ejson'

export type Body = Record<string, unknown>

const mostRows = 1000
const usualRows = 100

function text(body: Body, field: string): string | undefined {
  const value = body[field]
  if (value === undefined || value === '') return undefined
  if (typeof value === 'string') return value
  throw new ServiceError('INVALID_PARAM', `${field} must be a string`)
}

function record(value: unknown): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>
  throw new ServiceError('INVALID_PARAM', 'an object is expected')
}

function list(body: Body, field: string): unknown[] {
  const value = body[field]
  if (Array.isArray(value)) return value
  throw new ServiceError('INVALID_PARAM', `${field} must be a list`)
}

/** Reads the SDK's requests; server dates in them become `now`. */
export function createQuestionReader(now: () => number) {
  const ejson = (body: Body, field: string) => (text(body, field) === undefined ? undefined : record(parseEjson(body[field], now())))
  const query = (body: Body): Query => ejson(body, 'query') ?? {}

  return {
    query,
    transaction: (body: Body) => text(body, 'transactionId'),
    collection(body: Body): string {
      const name = text(body, 'collectionName')
      if (name === undefined) throw new ServiceError('INVALID_PARAM', 'collectionName is missing')
      return name
    },
    documents: (body: Body) => list(body, 'data').map(doc => record(parseEjson(doc, now()))),
    find: (body: Body): Find => ({
      query: query(body),
      order: Object.entries(ejson(body, 'order') ?? {}).map(([field, direction]) => ({ field, direction: direction === -1 ? -1 : 1 })),
      projection: ejson(body, 'projection') as Find['projection'],
      offset: Number(body['offset'] ?? 0),
      limit: Math.min(Number(body['limit'] ?? usualRows), mostRows),
    }),
    update: (body: Body): Update => ({
      query: query(body),
      data: ejson(body, 'data') ?? {},
      multi: body['multi'] === true,
      merge: body['merge'] !== false,
      upsert: body['upsert'] === true,
    }),
    stages: (body: Body): Stage[] =>
      list(body, 'stages').map(stage => {
        const { stageKey, stageValue } = record(stage)
        return { [String(stageKey)]: parseEjson(stageValue, now()) }
      }),
  }
}

export type QuestionReader = ReturnType<typeof createQuestionReader>

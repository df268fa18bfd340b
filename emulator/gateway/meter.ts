import type { Cost, Database } from '../database/database'
import { ServiceError } from '../service-error'
import type { Action } from './action'

const count = (costs: Cost[], operation: Cost['operation']) => costs.filter(cost => cost.operation === operation).length

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The fields that a query asks about, in `$and` and `$or` too. */
function fieldsOf(query: unknown): string[] {
  if (Array.isArray(query)) return query.flatMap(fieldsOf)
  if (!isRecord(query)) return []
  return Object.entries(query).flatMap(([field, condition]) => (field.startsWith('$') ? fieldsOf(condition) : [field]))
}

function readQuery(text: unknown): unknown {
  try {
    return typeof text === 'string' ? (JSON.parse(text) as unknown) : undefined
  } catch {
    return undefined
  }
}

/** What was asked, without the values: `notes (kind, n)`, `notes (aggregate: match, group)`. */
function nameOf({ collection }: Cost, body: Record<string, unknown>): string {
  const { stages } = body
  const steps = Array.isArray(stages) ? [`aggregate: ${stages.map(stage => String((stage as { stageKey?: unknown }).stageKey).replace('$', '')).join(', ')}`] : []
  const fields = [...new Set([...fieldsOf(readQuery(body['query'])), ...Object.keys(readQuery(body['order']) ?? {})])]
  return `${collection} (${[...steps, ...fields].join(', ') || 'everything'})`
}

/** Books what each question cost on the run that asked it. The engine answers at once, so there is one asker at a time. */
export function createMeter(database: Database, indexRequired: boolean | string[]): (action: Action) => Action {
  const isRequired = ({ collection }: Cost) => (Array.isArray(indexRequired) ? indexRequired.includes(collection) : indexRequired)
  let costs: Cost[] = []
  database.onCost = cost => void costs.push(cost)
  return action => request => {
    costs = []
    const reply = action(request)
    const { invocation, body } = request
    const unindexed = costs.filter(cost => !cost.isIndexed)
    invocation.reads += count(costs, 'read')
    invocation.writes += count(costs, 'write')
    invocation.unserved.push(...unindexed.map(cost => nameOf(cost, body)))
    const first = unindexed.find(isRequired)
    if (!first || invocation.isOutside) return reply
    throw new ServiceError('DATABASE_REQUEST_FAILED', `no index serves this question: ${first.collection} (${String(body['query'] ?? JSON.stringify(body['stages']))})`)
  }
}

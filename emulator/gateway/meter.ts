import type { Cost, Database } from '../database/database'
import { ServiceError } from '../service-error'
import type { Action, Request } from './action'

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

class Unserved extends ServiceError {
  constructor({ collection }: Cost, { query, stages }: Record<string, unknown>) {
    super('DATABASE_REQUEST_FAILED', `no index serves this question: ${collection} (${String(query ?? JSON.stringify(stages))})`)
  }
}

function book({ invocation, body }: Request, costs: Cost[]): void {
  invocation.reads += count(costs, 'read')
  invocation.writes += count(costs, 'write')
  invocation.unserved.push(...costs.filter(cost => !cost.isIndexed).map(cost => nameOf(cost, body)))
}

/** Books what each question cost on the run that asked it. The engine answers at once, so there is one asker at a time. */
export function createMeter(database: Database, indexRequired: boolean | string[]): (action: Action) => Action {
  const isRequired = ({ collection }: Cost) => (Array.isArray(indexRequired) ? indexRequired.includes(collection) : indexRequired)
  let costs: Cost[] = []
  let asking: Request | undefined
  // The engine tells what a write costs before it writes: what is refused here has not happened.
  database.onCost = cost => {
    costs.push(cost)
    if (asking && !asking.invocation.isOutside && !cost.isIndexed && isRequired(cost)) throw new Unserved(cost, asking.body)
  }
  return action => request => {
    costs = []
    asking = request
    try {
      const reply = action(request)
      book(request, costs)
      return reply
    } catch (error) {
      // What met a lock is asked again, and booked once.
      if (error instanceof Unserved) book(request, costs)
      throw error
    } finally {
      asking = undefined
    }
  }
}

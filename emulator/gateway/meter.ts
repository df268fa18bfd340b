import type { Cost, Database } from '../database/database'
import { ServiceError } from '../service-error'
import type { Action } from './action'

const count = (costs: Cost[], operation: Cost['operation']) => costs.filter(cost => cost.operation === operation).length

/** Books what each question cost on the run that asked it. The engine answers at once, so there is one asker at a time. */
export function createMeter(database: Database, indexRequired: boolean): (action: Action) => Action {
  let costs: Cost[] = []
  database.onCost = cost => void costs.push(cost)
  return action => request => {
    costs = []
    const reply = action(request)
    const { invocation, body } = request
    const unindexed = costs.filter(cost => !cost.isIndexed)
    invocation.reads += count(costs, 'read')
    invocation.writes += count(costs, 'write')
    invocation.unindexed += unindexed.length
    const [first] = unindexed
    if (!indexRequired || !first || invocation.isOutside) return reply
    throw new ServiceError('DATABASE_REQUEST_FAILED', `no index serves this question: ${first.collection} (${String(body['query'] ?? JSON.stringify(body['stages']))})`)
  }
}

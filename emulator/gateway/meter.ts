import type { Cost, Database } from '../database/database'
import { ServiceError } from '../service-error'
import type { Action, Request } from './action'
import { questionName } from './question-name'

const count = (costs: Cost[], operation: Cost['operation']) => costs.filter(cost => cost.operation === operation).length

class Unserved extends ServiceError {
  constructor({ collection }: Cost, { query, stages }: Record<string, unknown>) {
    super('DATABASE_REQUEST_FAILED', `no index serves this question: ${collection} (${String(query ?? JSON.stringify(stages))})`)
  }
}

function book({ invocation, body }: Request, costs: Cost[]): void {
  invocation.reads += count(costs, 'read')
  invocation.writes += count(costs, 'write')
  invocation.unserved.push(...costs.filter(cost => !cost.isIndexed).map(({ collection }) => questionName(collection, body)))
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

import type { Database } from '../database/database'
import type { Action } from './action'

/** The same action; nobody hears what it answers, or why it refuses, before all that it may have seen is on disk. */
export const durable = (action: Action, database: Pick<Database, 'settled'>): Action => async request => {
  try {
    return await action(request)
  } finally {
    await database.settled()
  }
}

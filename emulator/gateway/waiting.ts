import { setTimeout as sleep } from 'node:timers/promises'
import { DocumentLocked } from '../database/database-error'
import type { Stopwatch } from '../database/stopwatch'
import type { Action, Reply, Request } from './action'

/** Shorter than the 15 s after which the SDK gives up by itself, so that it hears why. */
export const LOCK_PATIENCE_MS = 10_000

const PAUSE_MS = 5

/** The same action; a write that meets a running transaction's document is tried until that is over, as in MongoDB. */
export function waiting(action: Action, start: Stopwatch): Action {
  return request => {
    try {
      return action(request)
    } catch (reason) {
      if (!(reason instanceof DocumentLocked)) throw reason
      return tryAgain({ action, request, reason, elapsed: start() })
    }
  }
}

interface Attempt {
  action: Action
  request: Request
  reason: DocumentLocked
  elapsed: () => number
}

/** Whoever has given up must not find the write made after all. */
async function tryAgain({ action, request, reason, elapsed }: Attempt): Promise<Reply> {
  let refusal = reason
  while (!request.isGone() && elapsed() <= LOCK_PATIENCE_MS) {
    await sleep(PAUSE_MS)
    try {
      if (!request.isGone()) return await action(request)
    } catch (again) {
      if (!(again instanceof DocumentLocked)) throw again
      refusal = again
    }
  }
  throw refusal
}

import { fail, ok, type Result } from '@shouhou/shared'
import { randomUUID } from 'node:crypto'
import { isSentByTimer } from '../cloud/actor'
import { log } from '../cloud/log'
import { due, type Job } from './due'

/** What one job did; -1 when it broke. One that breaks does not keep the others from their work. */
const run = async ({ name, run: work }: Job, now: number): Promise<[string, number]> => {
  try {
    return [name, await work(now)]
  } catch (error) {
    log({ what: 'broken', requestId: randomUUID(), call: `jobs.${name}`, detail: error instanceof Error ? (error.stack ?? error.message) : JSON.stringify(error) })
    return [name, -1]
  }
}

/** The timer, every minute. Answers how many things each job dealt with. */
export const main = async (): Promise<Result<Record<string, number>>> => {
  if (!isSentByTimer()) return fail({ code: 'call/not-operator' })
  const now = Date.now()
  const done: [string, number][] = []
  for (const job of due) done.push(await run(job, now))
  return ok(Object.fromEntries(done))
}

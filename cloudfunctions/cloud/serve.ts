import { fail, IdempotencyKey, type Failure, type Result } from '@shouhou/shared'
import { calls, type CallName } from '@shouhou/shared/calls'
import * as z from '@shouhou/shared/z'
import { randomUUID } from 'node:crypto'
import { admit, whoAsks } from './actor'
import { ask, type Answer } from './answer'
import { answerOnce } from './answer-once'
import { badFields } from './bad-input'
import { log } from './log'

// WeChat adds fields of its own to an event (userInfo, tcbContext); they are not looked at.
const Envelope = z.object({ call: z.string(), input: z.unknown(), key: z.optional(IdempotencyKey) })

const badInput = (error: z.core.$ZodError): { ok: false; error: Failure } => fail({ code: 'call/bad-input', fields: badFields(error.issues as never) })

const answerTo = async (answers: Map<string, Answer>, event: unknown): Promise<Result<unknown>> => {
  const envelope = Envelope.safeParse(event)
  if (!envelope.success) return badInput(envelope.error)
  const { call: name, key = null } = envelope.data
  const found = answers.get(name)
  if (found === undefined) return fail({ code: 'call/unknown' })

  const call = calls[name as CallName]
  const parsed = z.safeParse(call.input as z.ZodMiniType, envelope.data.input ?? {}, { reportInput: true })
  if (!parsed.success) return badInput(parsed.error)
  if (call.isChange && key === null) return fail({ code: 'call/bad-input', fields: [{ path: 'key', problem: 'missing' }] })

  const actor = await whoAsks()
  if (actor === null) return fail({ code: 'call/not-signed-in' })
  const admitted = await admit(actor, call.asks, parsed.data)
  const now = Date.now()
  const run = (at: number, how = found.run): Promise<Result<unknown>> =>
    admitted.ok ? ask(found, { input: parsed.data, actor, place: admitted.value, now: at, key }, how) : Promise.resolve(admitted)
  const { again } = found
  // A retry after a lost reply may come when the first one has already changed what its sender may do (leave, join).
  if (key === null || !call.isChange || 'isOnceByItself' in call) return run(now)
  return answerOnce({ personId: actor.personId, call: name, key, input: parsed.data, now }, run, again && (() => run(now, again)))
}

/** A cloud function's `main`: one envelope in, one reply out, nothing thrown. */
export const serve = (list: readonly Answer[]): ((event: unknown) => Promise<Result<unknown>>) => {
  const answers = new Map(list.map((found) => [found.name as string, found]))
  return async (event) => {
    try {
      return await answerTo(answers, event)
    } catch (error) {
      const requestId = randomUUID()
      log({ what: 'broken', requestId, detail: error instanceof Error ? (error.stack ?? error.message) : JSON.stringify(error) })
      return fail({ code: 'call/broken', requestId })
    }
  }
}

import { randomUUID } from 'node:crypto'
import type { Emulator } from 'wechat-cloud-emulator'
import { LONG_CALLS, type Result } from '@shouhou/shared'
import { calls, type CallName, type Calls } from '@shouhou/shared/calls'

export type Input<Name extends CallName> = Calls[Name]['input']
export type Output<Name extends CallName> = Calls[Name]['output']

export interface Question<Name extends CallName> {
  name: Name
  input: Input<Name>
  /** The idempotency key; without one a change gets a new one of its own, and null sends none. */
  key?: string | null
}

export const newKey = (): string => randomUUID()

/** Every answer must be what its schema promises, to the last field. */
function check<Name extends CallName>(name: Name, reply: Result<Output<Name>>): void {
  if (!reply.ok) return
  const parsed = calls[name].output.safeParse(reply.value)
  if (parsed.success) return
  const problems = parsed.error.issues.map((issue) => `  ${issue.path.join('.') || '(all of it)'}: ${issue.message}`)
  throw new Error(`${name} answered what its schema does not promise:\n${problems.join('\n')}\n${JSON.stringify(reply.value, null, 2)}`)
}

/** Asks as the mini-program does, through the function that answers this call. */
export async function ask<Name extends CallName>(emulator: Emulator, openid: string, { name, input, key }: Question<Name>): Promise<Result<Output<Name>>> {
  const chosen = key === undefined && calls[name].isChange ? newKey() : key
  const event = { call: name, input, ...(typeof chosen === 'string' ? { key: chosen } : {}) }
  const reply = (await emulator.invoke(LONG_CALLS.includes(name) ? 'exports' : 'api', event, { openid })) as Result<Output<Name>>
  check(name, reply)
  return reply
}

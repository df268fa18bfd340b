import { randomUUID } from 'node:crypto'
import type { Emulator } from 'wechat-cloud-emulator'
import type { Result } from '@shouhou/shared'
import { calls, type CallName, type Calls } from '@shouhou/shared/calls'

interface Ask<Name extends CallName> { openid: string; call: Name; input: Calls[Name]['input']; key?: string }

/** One request, as a phone sends it. */
export const ask = async <Name extends CallName>(emulator: Emulator, { openid, call, input, key = randomUUID() }: Ask<Name>): Promise<Result<Calls[Name]['output']>> =>
  (await emulator.invoke('api', { call, input, ...(calls[call].isChange ? { key } : {}) }, { openid })) as Result<Calls[Name]['output']>

/** As `ask`, for what nobody may refuse. */
export const mustAsk = async <Name extends CallName>(emulator: Emulator, question: Ask<Name>): Promise<Calls[Name]['output']> => {
  const reply = await ask(emulator, question)
  if (!reply.ok) throw new Error(`${question.call} was refused: ${JSON.stringify(reply.error)}`)
  return reply.value
}

const PAUSE_MS = 250

/** Asks again with the same key while something passes that is in the way, as the mini-program's button does when it is tapped again. */
export const askPatiently = async <Name extends CallName>(emulator: Emulator, question: Ask<Name>): Promise<Result<Calls[Name]['output']>> => {
  const key = question.key ?? randomUUID()
  for (;;) {
    const reply = await ask(emulator, { ...question, key })
    if (reply.ok || reply.error.code !== 'call/still-running') return reply
    await new Promise((resolve) => { setTimeout(resolve, PAUSE_MS) })
  }
}

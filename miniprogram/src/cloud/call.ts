import { LONG_CALLS } from '@shouhou/shared'
import type { CallName } from '@shouhou/shared/calls'
import { Unanswered, weigh, type Input, type Reply } from './letter'
import { send } from './transport'

const isReply = (answer: unknown): answer is { ok: boolean } =>
  typeof answer === 'object' && answer !== null && typeof (answer as { ok?: unknown }).ok === 'boolean'

/**
 * Asks the cloud. Never throws: a lost connection is `{ ok: false, error: { code: 'call/offline' } }`, a late answer
 * 'call/timed-out' (after 20 s). Components use `useAnswer`, `usePages` and `useChange` in place of this.
 */
export async function call<N extends CallName>(name: N, input: Input<N>, { key }: { readonly key?: string } = {}): Promise<Reply<N>> {
  const letter = weigh({ call: name, input, ...(key ? { key } : {}) })
  if (!letter.ok) return letter
  try {
    const answer = await send(LONG_CALLS.includes(name) ? 'exports' : 'api', letter.value)
    return isReply(answer) ? (answer as Reply<N>) : { ok: false, error: { code: 'call/broken', requestId: '' } }
  } catch (failure) {
    if (failure instanceof Unanswered) return { ok: false, error: { code: failure.code } }
    throw failure
  }
}

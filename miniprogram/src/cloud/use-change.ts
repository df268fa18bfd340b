import type { Failure } from '@shouhou/shared'
import type { CallName } from '@shouhou/shared/calls'
import { useCallback, useRef, useState } from 'react'
import { call } from './call'
import { keyFor, settle } from './intent'
import { isOpenEnded, type Input, type Reply } from './letter'

const PAUSES_MS = [800, 2400]

const pause = (ms: number) => new Promise<void>(resolve => setTimeout(resolve, ms))

/** Sends a change until it is answered; a lost reply is asked for again with the same key, so it happens once. */
export async function change<N extends CallName>(name: N, input: Input<N>): Promise<Reply<N>> {
  const key = keyFor(name, input)
  let reply = await call(name, input, { key })
  for (const wait of PAUSES_MS) {
    if (reply.ok || !isOpenEnded(reply.error) || reply.error.code === 'call/not-signed-in') break
    await pause(wait)
    reply = await call(name, input, { key })
  }
  if (reply.ok || !isOpenEnded(reply.error)) settle(name)
  return reply
}

export interface Change<N extends CallName> {
  /** Answers `undefined` to a second tap while the first is under way. */
  readonly run: (input: Input<N>) => Promise<Reply<N> | undefined>
  readonly isBusy: boolean
  readonly error: Failure | undefined
}

export function useChange<N extends CallName>(name: N): Change<N> {
  const [isBusy, setBusy] = useState(false)
  const [error, setError] = useState<Failure>()
  const underWay = useRef(false)

  const run = useCallback(async (input: Input<N>) => {
    if (underWay.current) return undefined
    underWay.current = true
    setBusy(true)
    setError(undefined)
    const reply = await change(name, input)
    underWay.current = false
    setBusy(false)
    if (!reply.ok) setError(reply.error)
    return reply
  }, [name])

  return { run, isBusy, error }
}

import { useDidShow } from '@tarojs/taro'
import type { Failure } from '@shouhou/shared'
import type { CallName } from '@shouhou/shared/calls'
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { call } from './call'
import type { Input, Output, Reply } from './letter'
import { changesOf, keep, listen, recall, slotOf, wasAnswered } from './remembered'

export interface Answer<T> {
  /** What is known; from an earlier visit until the new answer is there. */
  readonly value: T | undefined
  /** Nothing to show yet. */
  readonly isLoading: boolean
  /** It has been asked for longer than anybody notices. */
  readonly isSlow: boolean
  readonly error: Failure | undefined
  readonly refresh: () => Promise<void>
}

const nothing = 'nothing'
const SLOW_MS = 1_000
const underWay = new Map<string, Promise<Reply<CallName>>>()

/** Asked from several places of a page, or by mount and show at once, a question goes out once. */
function askOnce<N extends CallName>(name: N, input: Input<N>): Promise<Reply<N>> {
  const slot = slotOf(name, input)
  // What is under way since before a change does not know of it.
  const question = `${changesOf(slot)} ${slot}`
  const asking = (underWay.get(question) as Promise<Reply<N>> | undefined) ?? call(name, input).finally(() => underWay.delete(question))
  underWay.set(question, asking)
  return asking
}

export interface AnswerOptions {
  /** Asks only until there is an answer: for what hardly changes while the app runs. */
  readonly isLasting?: boolean
}

/** Asks as the page opens and each time it shows again. `null` in place of an input waits. */
export function useAnswer<N extends CallName>(name: N, input: Input<N> | null, { isLasting = false }: AnswerOptions = {}): Answer<Output<N>> {
  const slot = input === null ? nothing : slotOf(name, input)
  const value = useSyncExternalStore(
    useCallback(tell => listen(slot, tell), [slot]),
    () => (slot === nothing ? undefined : recall(slot)),
  ) as Output<N> | undefined
  const [isSlow, setSlow] = useState(false)
  const [failed, setFailed] = useState<{ slot: string; error: Failure }>()
  const asked = useRef({ input, turn: 0 })
  asked.current.input = input

  const ask = useCallback(async (send: (name: N, input: Input<N>) => Promise<Reply<N>>) => {
    const { input: current } = asked.current
    if (current === null) return
    const turn = ++asked.current.turn
    const slot = slotOf(name, current)
    const before = changesOf(slot)
    const timer = setTimeout(() => setSlow(turn === asked.current.turn), SLOW_MS)
    const reply = await send(name, current)
    clearTimeout(timer)
    if (turn !== asked.current.turn) return
    setSlow(false)
    if (reply.ok && changesOf(slot) === before) keep(slot, reply.value)
    setFailed(reply.ok ? undefined : { slot, error: reply.error })
  }, [name])
  const refresh = useCallback(() => ask(call), [ask])

  const askWhereDue = () => {
    if (!isLasting || !wasAnswered(slot)) void ask(askOnce)
  }
  useEffect(askWhereDue, [ask, slot])
  useDidShow(askWhereDue)

  const error = failed?.slot === slot ? failed.error : undefined
  return { value, isLoading: value === undefined && !error, isSlow, error, refresh }
}

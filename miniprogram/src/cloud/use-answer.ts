import { useDidShow } from '@tarojs/taro'
import type { Failure } from '@shouhou/shared'
import type { CallName } from '@shouhou/shared/calls'
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { call } from './call'
import type { Input, Output } from './letter'
import { keep, listen, recall, slotOf } from './remembered'

export interface Answer<T> {
  /** What is known; from an earlier visit until the new answer is there. */
  readonly value: T | undefined
  /** Nothing to show yet. */
  readonly isLoading: boolean
  readonly error: Failure | undefined
  readonly refresh: () => Promise<void>
}

const nothing = 'nothing'

/** Asks as the page opens and each time it shows again. `null` in place of an input waits. */
export function useAnswer<N extends CallName>(name: N, input: Input<N> | null): Answer<Output<N>> {
  const slot = input === null ? nothing : slotOf(name, input)
  const value = useSyncExternalStore(
    useCallback(tell => listen(slot, tell), [slot]),
    () => (slot === nothing ? undefined : recall(slot)),
  ) as Output<N> | undefined
  const [failed, setFailed] = useState<{ slot: string; error: Failure }>()
  const asked = useRef({ input, turn: 0 })
  asked.current.input = input

  const refresh = useCallback(async () => {
    const { input: current } = asked.current
    if (current === null) return
    const turn = ++asked.current.turn
    const reply = await call(name, current)
    if (turn !== asked.current.turn) return
    if (reply.ok) keep(slotOf(name, current), reply.value)
    setFailed(reply.ok ? undefined : { slot: slotOf(name, current), error: reply.error })
  }, [name])

  useEffect(() => void refresh(), [refresh, slot])
  const isFirstShow = useRef(true)
  useDidShow(() => {
    if (!isFirstShow.current) void refresh()
    isFirstShow.current = false
  })

  const error = failed?.slot === slot ? failed.error : undefined
  return { value, isLoading: value === undefined && !error, error, refresh }
}

import { useReachBottom } from '@tarojs/taro'
import type { Failure } from '@shouhou/shared'
import type { CallName } from '@shouhou/shared/calls'
import { useEffect, useRef, useState } from 'react'
import { call } from './call'
import type { Input, Output } from './letter'
import { slotOf } from './remembered'
import { useAnswer } from './use-answer'

interface AnyPage { items: readonly unknown[]; next: string | null }
/** Calls that answer one page of a list. */
export type PagedName = { [N in CallName]: Output<N> extends AnyPage ? N : never }[CallName]
export type Item<N extends PagedName> = Output<N>['items'][number]

export interface Pages<T> {
  readonly items: readonly T[]
  /** The same in groups: in weapp, wrap each in a View of its own, so that a change resends one group only. */
  readonly pages: readonly (readonly T[])[]
  readonly isLoading: boolean
  readonly isLoadingMore: boolean
  /** The first page has been asked for longer than anybody notices. */
  readonly isSlow: boolean
  readonly hasMore: boolean
  readonly error: Failure | undefined
  readonly refresh: () => Promise<void>
  readonly loadMore: () => Promise<void>
  /** From the first page, the others gone: when the order itself has changed. */
  readonly restart: () => Promise<void>
}

interface Further { readonly slot: string; readonly after: string | null; readonly pages: AnyPage[] }

/** A list page by page; the next one comes as the person reaches the bottom. */
export function usePages<N extends PagedName>(name: N, input: Input<N> | null): Pages<Item<N>> {
  const first = useAnswer(name, input)
  const head = first.value as AnyPage | undefined
  const slot = input === null ? '' : slotOf(name, input)
  const [further, setFurther] = useState<Further>({ slot, after: null, pages: [] })
  const [failure, setFailure] = useState<Failure>()
  const [isLoadingMore, setLoadingMore] = useState(false)
  const busy = useRef(false)
  const turn = useRef(0)

  // Pages that followed another first page no longer join up with this one.
  const joined = further.slot === slot && further.after === (head?.next ?? null) ? further.pages : []
  const last = joined[joined.length - 1] ?? head
  const next = last?.next ?? null

  const loadMore = async () => {
    if (busy.current || input === null || next === null) return
    busy.current = true
    const began = turn.current
    setLoadingMore(true)
    const reply = await call(name, { ...input, cursor: next })
    busy.current = false
    setLoadingMore(false)
    setFailure(reply.ok ? undefined : reply.error)
    if (reply.ok && began === turn.current) setFurther({ slot, after: head?.next ?? null, pages: [...joined, reply.value as AnyPage] })
  }

  // Lists that grow at their end have their news there, once somebody has come down to it.
  const refreshEnd = async () => {
    if (input === null || joined.length === 0 || next !== null) return
    const began = turn.current
    const cursor = (joined[joined.length - 2] ?? head)?.next ?? ''
    const reply = await call(name, { ...input, cursor })
    if (reply.ok && began === turn.current) setFurther({ slot, after: head?.next ?? null, pages: [...joined.slice(0, -1), reply.value as AnyPage] })
  }
  const refresh = async () => {
    await Promise.all([first.refresh(), refreshEnd()])
  }

  const restart = async () => {
    turn.current += 1
    setFurther({ slot, after: null, pages: [] })
    await first.refresh()
  }

  useEffect(() => setFailure(undefined), [slot])
  useReachBottom(() => void loadMore())

  const pages = (head ? [head, ...joined] : []).map(page => page.items) as Item<N>[][]
  return {
    items: pages.flat(), pages, isLoading: first.isLoading, isLoadingMore, isSlow: first.isSlow, hasMore: next !== null,
    error: first.error ?? failure, refresh, loadMore, restart,
  }
}

import Taro, { useDidHide } from '@tarojs/taro'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useAddress } from '../route'
import { keptUnder, readKept } from './kept'

const PAUSE_MS = 300

const slotOf = (key: string) => keptUnder('draft', key)

interface Kept<T> { readonly savedAt: number; readonly draft: T; readonly at: string }

const read = <T>(key: string): Kept<T> | undefined => readKept<Kept<T>>('draft', key)

export interface Draft<T> {
  readonly draft: T
  /** Takes the whole draft, or what becomes of it. */
  readonly write: (next: T | ((draft: T) => T)) => void
  /** When an earlier visit left it, epoch ms; undefined for a fresh one. */
  readonly restoredFrom: number | undefined
  /** After it was sent, or when the person wants to begin again. */
  readonly discard: () => void
}

/** What an earlier visit left under `key`, without taking it up; undefined when there is nothing. */
export const keptDraft = <T extends object>(key: string): T | undefined => read<T>(key)?.draft

/**
 * What the person has written so far, kept on the phone under `key` (the page and the thing: 'file-case:g-123'; the same
 * one as long as the page is open). New fields of `initial` are added to an older draft.
 */
export function useDraft<T extends object>(key: string, initial: T): Draft<T> {
  const [kept] = useState(() => read<T>(key))
  const [draft, setDraft] = useState<T>(() => ({ ...initial, ...kept?.draft }))
  const latest = useRef(draft)
  const timer = useRef<ReturnType<typeof setTimeout>>()
  const at = useRef(useAddress())

  const save = useCallback(() => {
    if (timer.current === undefined) return
    clearTimeout(timer.current)
    timer.current = undefined
    Taro.setStorageSync(slotOf(key), { savedAt: Date.now(), draft: latest.current, at: at.current } satisfies Kept<T>)
  }, [key])

  const write = (next: T | ((draft: T) => T)) => {
    latest.current = typeof next === 'function' ? next(latest.current) : next
    setDraft(latest.current)
    clearTimeout(timer.current)
    timer.current = setTimeout(save, PAUSE_MS)
  }

  const discard = () => {
    clearTimeout(timer.current)
    timer.current = undefined
    latest.current = initial
    setDraft(initial)
    Taro.removeStorageSync(slotOf(key))
  }

  useDidHide(save)
  useEffect(() => save, [save])

  return { draft, write, restoredFrom: kept?.savedAt, discard }
}

import { useDidHide } from '@tarojs/taro'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useAddress } from '../route'
import { keepAt, keptUnder, readAt, readKept } from './kept'
import { openAt, openDraft } from './open-drafts'

const PAUSE_MS = 300

interface Kept<T> { readonly savedAt: number; readonly draft: T; readonly at: string }

export interface Draft<T> {
  readonly draft: T
  /** Takes the whole draft, or what becomes of it. */
  readonly write: (next: T | ((draft: T) => T)) => void
  /** Puts in what the person did not write: kept only with what they write next. */
  readonly lay: (become: (draft: T) => T) => void
  /** When an earlier visit left it, epoch ms; undefined for a fresh one. */
  readonly restoredFrom: number | undefined
  /** After it was sent, or when the person wants to begin again. Answers what was there at last. */
  readonly discard: () => T
}

/** What an earlier visit left under `key`, without taking it up; undefined when there is nothing. */
export function keptDraft<T extends object>(key: string): T | undefined {
  // The page on which it was written may just be going, and not have saved it yet.
  for (const { save } of openAt(keptUnder('draft', key))) save()
  return readKept<Kept<T>>('draft', key)?.draft
}

/**
 * What the person has written so far, kept on the phone under `key` (the page and the thing: 'file-case:g-123'; the same
 * one as long as the page is open). New fields of `initial` are added to an older draft.
 */
export function useDraft<T extends object>(key: string, initial: T): Draft<T> {
  // Of whoever began it, also when somebody signs out or takes a nickname meanwhile.
  const [slot] = useState(() => keptUnder('draft', key))
  const [kept, setKept] = useState(() => readAt<Kept<T>>(slot))
  const [draft, setDraft] = useState<T>(() => ({ ...initial, ...kept?.draft }))
  const latest = useRef(draft)
  const timer = useRef<ReturnType<typeof setTimeout>>()
  const at = useRef(useAddress())

  const save = useCallback(() => {
    if (timer.current === undefined) return
    clearTimeout(timer.current)
    timer.current = undefined
    keepAt(slot, { savedAt: Date.now(), draft: latest.current, at: at.current } satisfies Kept<T>)
  }, [slot])

  const lay = (become: (draft: T) => T) => {
    latest.current = become(latest.current)
    setDraft(latest.current)
  }
  const write = (next: T | ((draft: T) => T)) => {
    lay(typeof next === 'function' ? next : () => next)
    clearTimeout(timer.current)
    timer.current = setTimeout(save, PAUSE_MS)
  }
  const discard = () => {
    clearTimeout(timer.current)
    timer.current = undefined
    const left = latest.current
    lay(() => initial)
    setKept(undefined)
    keepAt(slot, undefined)
    return left
  }

  useDidHide(save)
  useEffect(() => save, [save])
  const ways = useRef({ write, discard })
  ways.current = { write, discard }
  useEffect(() => openDraft(slot, {
    write: become => ways.current.write(before => become(before) as T),
    discard: () => ways.current.discard(),
    save,
  }), [slot, save])

  return { draft, write, lay, restoredFrom: kept?.savedAt, discard }
}

import { useEffect, useRef, useState } from 'react'

export interface ChosenFacts<T> {
  readonly items: readonly T[]
  readonly keyOf: (item: T) => string
  readonly paneId: string
  readonly focusRow: (at: number) => void
}

const isLost = (paneId: string): boolean => {
  const { activeElement } = document
  return activeElement === null || activeElement === document.body || activeElement.id === paneId
}

/**
 * Which one is on the right: it stays through a refresh of the list; once it is gone, what came after it takes its
 * place, and the keyboard with it.
 */
export function useChosen<T>({ items, keyOf, paneId, focusRow }: ChosenFacts<T>) {
  const [key, setKey] = useState<string>()
  const last = useRef(0)
  const found = items.findIndex(item => keyOf(item) === key)
  const isGone = key !== undefined && found < 0 && items.length > 0
  const at = found >= 0 ? found : Math.min(last.current, Math.max(0, items.length - 1))
  const chosen = items[at]
  const chosenKey = chosen === undefined ? undefined : keyOf(chosen)

  useEffect(() => {
    last.current = at
    if (chosenKey === undefined || chosenKey === key) return
    setKey(chosenKey)
    if (isGone && isLost(paneId)) focusRow(at)
  }, [at, chosenKey])

  const choose = (to: number) => {
    const item = items[to]
    if (item === undefined) return
    last.current = to
    setKey(keyOf(item))
  }

  return { at, chosen, choose }
}

import { useEffect, useRef } from 'react'

export interface DeskMoves {
  /** The element of the list and of the pane: the keys act while they are in sight. */
  readonly listId: string
  readonly paneId: string
  readonly step: (by: number) => void
  readonly edge: (isEnd: boolean) => void
  readonly enter: () => void
  readonly leave: () => void
  readonly letter: (key: string) => boolean
}

const fields = 'input, textarea, select, [contenteditable="true"]'
const controls = 'button, a[href], [role="button"], [role="link"], [role="checkbox"], [role="switch"]'
const dialogs = '[role="dialog"], [role="alertdialog"]'

const walking = ['j', 'k', 'ArrowDown', 'ArrowUp']

const isInSight = (id: string): boolean => {
  const found = document.getElementById(id)
  return found !== null && found.offsetParent !== null
}

const isIn = (id: string, target: Element): boolean => document.getElementById(id)?.contains(target) ?? false

/** What a key does; false where it is not ours. */
function act({ listId, paneId, step, edge, enter, leave, letter }: DeskMoves, key: string, target: Element): boolean {
  const isInList = isIn(listId, target)
  const isNowhere = target === document.body
  if (key === 'j' || (key === 'ArrowDown' && isInList)) step(1)
  else if (key === 'k' || (key === 'ArrowUp' && isInList)) step(-1)
  else if ((key === 'Home' || key === 'End') && isInList) edge(key === 'End')
  else if (key === 'Enter' && target.closest(controls)) return false
  else if (key === 'Enter' && (isInList || isNowhere)) enter()
  else if (key === 'Escape' && (isIn(paneId, target) || isNowhere)) leave()
  else return letter(key)
  return true
}

/** j, k, Enter, Escape and letters of the page, unless somebody types or a dialog asks something. */
export function useDeskKeys(moves: DeskMoves): void {
  const latest = useRef(moves)
  latest.current = moves

  useEffect(() => {
    const listen = (pressed: KeyboardEvent) => {
      const { key, target, ctrlKey, metaKey, altKey, repeat } = pressed
      if (pressed.defaultPrevented || pressed.isComposing || ctrlKey || metaKey || altKey) return
      if (!(target instanceof Element) || target.closest(fields) || document.querySelector(dialogs)) return
      if (!isInSight(latest.current.paneId)) return
      // A key held down goes on through the list, and decides nothing more.
      if (repeat && !walking.includes(key)) return
      if (act(latest.current, key, target)) pressed.preventDefault()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}

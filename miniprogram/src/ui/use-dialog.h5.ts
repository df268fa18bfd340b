import { useEffect, useId, useRef } from 'react'

const reachable = 'button, input, select, textarea, a[href], [tabindex="0"]'

/** Those that are open, the uppermost last: the keys are for that one. */
const open: string[] = []

const keepInside = (dialog: HTMLElement, pressed: KeyboardEvent) => {
  const stops = Array.from(dialog.querySelectorAll<HTMLElement>(reachable))
  const edge = pressed.shiftKey ? stops[0] : stops[stops.length - 1]
  const next = pressed.shiftKey ? stops[stops.length - 1] : stops[0]
  if (document.activeElement !== edge && dialog.contains(document.activeElement)) return
  pressed.preventDefault()
  next?.focus()
}

/** Takes the focus while open, keeps it inside, gives it back; Escape closes. Returns the id for the dialog's element. */
export function useDialog(isOpen: boolean, close: () => void): string {
  const id = useId()
  const latest = useRef(close)
  latest.current = close

  useEffect(() => {
    if (!isOpen) return
    const before = document.activeElement
    const dialog = document.getElementById(id)
    if (dialog) {
      dialog.tabIndex = -1
      dialog.focus()
    }
    open.push(id)
    const listen = (pressed: KeyboardEvent) => {
      if (open[open.length - 1] !== id) return
      if (pressed.key === 'Escape' && !pressed.isComposing) latest.current()
      if (pressed.key === 'Tab' && dialog) keepInside(dialog, pressed)
    }
    // On the way down: Taro's fields keep the keys that are pressed in them to themselves.
    document.addEventListener('keydown', listen, true)

    return () => {
      document.removeEventListener('keydown', listen, true)
      open.splice(open.indexOf(id), 1)
      if (before instanceof HTMLElement) before.focus()
    }
  }, [isOpen, id])

  return id
}

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

const fields = 'input, textarea, select'

/** Taro's fields draw what is typed into a moment after they are there themselves. */
const isDrawn = (dialog: HTMLElement): boolean =>
  Array.from(dialog.querySelectorAll('taro-input-core, taro-textarea-core')).every(host => host.querySelector(fields))

/** Whether a key led here: a field that takes the focus after a tap would bring the phone's keyboard up. */
let isByKey = false
if (typeof document !== 'undefined') {
  document.addEventListener('keydown', () => { isByKey = true }, true)
  document.addEventListener('pointerdown', () => { isByKey = false }, true)
}

const inSight = (dialog: HTMLElement, selector: string): HTMLElement | undefined =>
  Array.from(dialog.querySelectorAll<HTMLElement>(selector)).find(({ offsetParent }) => offsetParent !== null)

/** To the first field, otherwise the first button, as soon as they are there. Returns what stops it. */
function takeFocus(dialog: HTMLElement): () => void {
  let frame = 0
  const take = () => {
    if (dialog.contains(document.activeElement)) return
    if (isDrawn(dialog)) ((isByKey && (inSight(dialog, fields) ?? inSight(dialog, reachable))) || dialog).focus()
    frame = requestAnimationFrame(take)
  }
  take()
  return () => cancelAnimationFrame(frame)
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
    if (dialog) dialog.tabIndex = -1
    const stop = dialog ? takeFocus(dialog) : undefined
    open.push(id)
    const listen = (pressed: KeyboardEvent) => {
      if (open[open.length - 1] !== id) return
      if (pressed.key === 'Escape' && !pressed.isComposing) latest.current()
      if (pressed.key === 'Tab' && dialog) keepInside(dialog, pressed)
    }
    // On the way down: Taro's fields keep the keys that are pressed in them to themselves.
    document.addEventListener('keydown', listen, true)

    return () => {
      stop?.()
      document.removeEventListener('keydown', listen, true)
      open.splice(open.indexOf(id), 1)
      if (before instanceof HTMLElement) before.focus()
    }
  }, [isOpen, id])

  return id
}

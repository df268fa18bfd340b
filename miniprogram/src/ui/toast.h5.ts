import style from './toast.module.scss'

const SHOWN_MS = 2200

let line: HTMLElement | undefined
let timer: ReturnType<typeof setTimeout> | undefined

/** A region that is there before it speaks, which is when screen readers hear it. */
const region = (): HTMLElement => {
  if (line) return line
  line = document.createElement('div')
  line.setAttribute('role', 'status')
  line.className = style.toast ?? ''
  return document.body.appendChild(line)
}

/** Says in passing that something is done. Longer than a line belongs into a Notice. */
export const toast = (said: string): void => {
  const shown = region()
  shown.textContent = said
  clearTimeout(timer)
  timer = setTimeout(() => (shown.textContent = ''), SHOWN_MS)
}

import { find } from './dom.js'

const sections = ['calls', 'documents', 'messages', 'checks', 'time']
const listeners = []

/** Hears the name of the section that is opened. */
export const onSection = listener => void listeners.push(listener)

const wanted = () => (sections.includes(location.hash.slice(1)) ? location.hash.slice(1) : sections[0])

function show() {
  const current = wanted()
  for (const name of sections) find(name).hidden = name !== current
  for (const link of document.querySelectorAll('nav a')) {
    if (link.hash === `#${current}`) link.setAttribute('aria-current', 'page')
    else link.removeAttribute('aria-current')
  }
  scrollTo(0, 0)
  for (const listener of listeners) listener(current)
}

export function startNav() {
  addEventListener('hashchange', show)
  show()
}

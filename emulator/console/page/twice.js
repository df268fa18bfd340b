import { el } from './dom.js'
import { attempt } from './say.js'

/** A button that is asked again before it does what cannot be taken back. */
export function askTwice(place, { label, question, yes, act }) {
  const first = el('button', { type: 'button', click: open }, label)
  const sure = el('button', { type: 'button', click: () => attempt(sure, act).then(close) }, yes)
  const no = el('button', { type: 'button', click: close }, '算了')

  function open() {
    place.replaceChildren(el('span', {}, question), sure, no)
    no.focus()
  }

  function close() {
    place.replaceChildren(first)
    // With nothing left to clear the button is gone.
    const heading = place.closest('section').querySelector('h2')
    const target = place.hidden ? heading : first
    target.focus()
  }

  place.addEventListener('keydown', event => event.key === 'Escape' && place.contains(sure) && close())
  place.append(first)
}

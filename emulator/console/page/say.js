import { find, put } from './dom.js'

const LASTS_MS = 5000
let ending

/** A sentence at the foot of the page, which screen readers say too; it goes by itself. */
export function say(text) {
  clearTimeout(ending)
  put(find('said'), text)
  ending = setTimeout(() => put(find('said'), ''), LASTS_MS)
}

/** Does it, and says what came of it; `button` rests meanwhile. */
export async function attempt(button, work) {
  button.disabled = true
  const hadFocus = document.activeElement === button
  try {
    const words = await work()
    if (words) say(words)
  } catch (error) {
    say(`没有办成：${error.message}`)
  } finally {
    button.disabled = false
    if (hadFocus && document.activeElement === document.body) button.focus()
  }
}

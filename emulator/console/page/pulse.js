import { ask, hasToken, Locked } from './ask.js'
import { find, put } from './dom.js'

const USUAL_MS = 2000
const LOST_MS = 1000
const listeners = []
let timer
let isBeating = false

/** `listener(state)` hears every two seconds how the emulator is; what it throws counts as an answer that did not come. */
export const onState = listener => void listeners.push(listener)

function tell(text, isLost) {
  put(find('connection'), text)
  find('connection').classList.toggle('lost', isLost)
}

async function look() {
  const state = await ask('state')
  await Promise.all(listeners.map(listener => listener(state)))
  tell(`已连上 ${location.host}`, false)
  return USUAL_MS
}

/** Looks now, and from then on by itself while somebody can see the page. */
export async function beat() {
  clearTimeout(timer)
  if (isBeating || document.hidden || !hasToken()) return
  isBeating = true
  const wait = await look().catch(error => {
    if (error instanceof Locked) return dispatchEvent(new CustomEvent('locked', { detail: error.message }))
    tell('模拟环境没有回答，可能停下了。它一回来，这里就接着更新。', true)
    return LOST_MS
  })
  isBeating = false
  if (typeof wait === 'number') timer = setTimeout(beat, wait)
}

document.addEventListener('visibilitychange', beat)

import { ask } from './ask.js'
import { complain, el, find, put } from './dom.js'
import { beat, onState } from './pulse.js'
import { attempt } from './say.js'
import { dayOf, momentFrom, momentOf, offsetOf, shortMomentOf, timeOf } from './words.js'

let ahead
/** What this page has written into the fields: anything else is somebody's choice. */
let filled = ' '
let timers = []
let move

const now = () => Date.now() + (ahead ?? 0)

function tick() {
  if (ahead === undefined) return
  put(find('now'), momentOf(now()))
  put(find('clock-now'), momentOf(now()))
}

function hear(state) {
  // By this machine's own clock: the emulator runs on it as well.
  const hasMoved = ahead === undefined || Math.abs(state.now - now()) > 1500
  if (hasMoved) ahead = state.now - Date.now()
  timers = state.timers
  find('now-line').hidden = false
  put(find('now-offset'), Math.abs(state.offset) < 1000 ? '' : `（${offsetOf(state.offset)}）`)
  put(find('clock-offset'), offsetOf(state.offset))
  find('clock-real').disabled = Math.abs(state.offset) < 1000
  tick()
  if (hasMoved && written() === filled) fillFields()
}

function warn(target) {
  if (target < now() - 1000) return ['时间往回走：不触发定时器，已经写下的时间也不会变。']
  const due = timers.filter(({ next }) => next !== undefined && next <= target)
  if (due.length === 0) return ['这段时间里没有定时器要触发。']
  return due.map(({ function: name, name: trigger, next }) => `云函数 ${name} 的定时器 ${trigger} 会触发一次，本来在 ${shortMomentOf(next)}`)
}

/** Says first what the clock will set off. */
function offer(opener, target, body) {
  move = { opener, body }
  put(find('clock-ask-title'), `拨到 ${momentOf(target)}？`)
  find('clock-ask-timers').replaceChildren(...warn(target).map(sentence => el('li', {}, sentence)))
  find('clock-ask').hidden = false
  find('clock-ask-title').focus()
}

function close() {
  find('clock-ask').hidden = true
  move.opener.focus()
}

const go = () =>
  attempt(find('clock-yes'), async () => {
    const moved = await ask('clock', move.body)
    ahead = moved.now - Date.now()
    tick()
    fillFields()
    close()
    void beat()
    return `现在是 ${momentOf(moved.now)}，该触发的定时器都跑过了`
  })

function readTarget(event) {
  event.preventDefault()
  const target = momentFrom(find('clock-day').value, find('clock-minute').value)
  complain(find('clock-day'), find('clock-wrong'), Number.isNaN(target) ? '日期和时间都要填。' : '')
  if (Number.isNaN(target)) return find('clock-day').focus()
  offer(event.submitter, target, { time: target })
}

const written = () => `${find('clock-day').value} ${find('clock-minute').value}`

function fillFields() {
  find('clock-day').value = dayOf(now())
  find('clock-minute').value = timeOf(now())
  filled = written()
}

export function startClock() {
  for (const button of document.querySelectorAll('[data-ahead]')) {
    const ms = Number(button.dataset.ahead)
    button.addEventListener('click', () => offer(button, now() + ms, { advance: ms }))
  }
  find('clock-real').addEventListener('click', event => offer(event.currentTarget, Date.now(), {}))
  find('clock-form').addEventListener('submit', readTarget)
  find('clock-yes').addEventListener('click', go)
  find('clock-no').addEventListener('click', close)
  find('clock-ask').addEventListener('keydown', event => event.key === 'Escape' && close())
  onState(hear)
  setInterval(tick, 1000)
}

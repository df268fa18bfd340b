import { ask, forgetToken, hasToken, keepToken, Locked } from './ask.js'
import { startCalls } from './calls.js'
import { startChecks } from './checks.js'
import { startClock } from './clock.js'
import { startDocuments } from './documents.js'
import { complain, find, put } from './dom.js'
import { startMessages } from './messages.js'
import { startNav } from './nav.js'
import { beat } from './pulse.js'
import { startTimers } from './timers.js'

function lock(why = '') {
  forgetToken()
  find('inside').hidden = true
  find('outside').hidden = false
  put(find('connection'), '还没有打开')
  complain(find('token'), find('enter-wrong'), why)
  find('token').focus()
}

async function enter() {
  find('outside').hidden = true
  find('inside').hidden = false
  await beat()
}

async function unlock(event) {
  event.preventDefault()
  keepToken(find('token').value.trim())
  try {
    await ask('state')
    find('token').value = ''
    complain(find('token'), find('enter-wrong'))
    await enter()
    document.querySelector('nav a').focus()
  } catch (error) {
    lock(error instanceof Locked ? `${error.message}。再看一眼终端里印的那一行。` : error.message)
  }
}

for (const start of [startCalls, startDocuments, startMessages, startChecks, startClock, startTimers, startNav]) start()
find('enter').addEventListener('submit', unlock)
addEventListener('locked', ({ detail }) => lock(`${detail}，请重新输入。`))
addEventListener('hashchange', () => find('inside').hidden && hasToken() && enter())
if (hasToken()) void enter()
else lock()

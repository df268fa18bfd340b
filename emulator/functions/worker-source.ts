import { awayHosts, awayMessage } from './closed-https'

/**
 * What runs inside a worker thread, as text: it must start the same way from TypeScript under a test runner
 * and from one bundled file, and neither has a second file to point at.
 *
 * Each run has its own `process.env`, so that work which a run forgot to wait for never speaks with the next
 * person's token: its own is closed, and the gateway refuses it.
 */
export const workerSource = `
'use strict'
const { parentPort, workerData } = require('node:worker_threads')
const { AsyncLocalStorage } = require('node:async_hooks')
const { Console } = require('node:console')
const { Writable } = require('node:stream')
const { format } = require('node:util')

const runs = new AsyncLocalStorage()
const outside = { run: 0, environment: { ...process.env }, said: 0 }
const current = () => runs.getStore() || outside
const post = message => parentPort.postMessage(message)
const describe = error => (error && typeof error === 'object' && 'message' in error ? String(error.stack || error.message) : format(error))
let running = 0

const own = () => current().environment
Object.defineProperty(process, 'env', { configurable: true, writable: true, enumerable: true, value: new Proxy({}, {
  get: (_, key) => own()[key],
  set: (_, key, value) => { own()[key] = String(value); return true },
  has: (_, key) => key in own(),
  deleteProperty: (_, key) => delete own()[key],
  ownKeys: () => Reflect.ownKeys(own()),
  getOwnPropertyDescriptor: (_, key) => key in own() ? { value: own()[key], enumerable: true, configurable: true, writable: true } : undefined,
}) })

const RealDate = Date
const offset = new Float64Array(workerData.clock)
const now = () => RealDate.now() + offset[0]
globalThis.Date = new Proxy(RealDate, {
  apply: () => new RealDate(now()).toString(),
  construct: (target, values, made) => Reflect.construct(target, values.length ? values : [now()], made),
  get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
})
RealDate.prototype.constructor = globalThis.Date

// Whoever writes without end must not fill the memory of whoever listens.
const say = (level, text) => {
  const own = current()
  own.said += 1
  if (own.said <= workerData.mostLines) post({ kind: 'line', run: own.run, level, text: text.slice(0, workerData.longestLine) })
}
const written = level => new Writable({ write: (chunk, _, next) => { say(level, String(chunk).replace(/\\n$/, '')); next() } })
const ours = new Console(written('log'), written('error'))
for (const key of Object.keys(ours)) if (typeof ours[key] === 'function') console[key] = ours[key]
for (const level of ['debug', 'log', 'info', 'warn', 'error']) console[level] = (...words) => say(level, format(...words))
console.__baseLog__ = (content, level) => say(level, JSON.stringify(content))

// The thread's own limit knows the heap only, and a Buffer is not on it.
require('node:v8').setFlagsFromString('--expose-gc')
const collect = require('node:vm').runInNewContext('gc')
const used = () => { const { heapUsed, arrayBuffers } = process.memoryUsage(); return heapUsed + arrayBuffers }
const weigh = () => {
  if (used() <= workerData.memory) return
  collect()
  if (used() <= workerData.memory) return
  post({ kind: 'memory' })
  process.exit()
}
setInterval(weigh, 250).unref()
for (const name of ['alloc', 'allocUnsafe', 'allocUnsafeSlow', 'concat']) {
  const make = Buffer[name]
  // No arrow: the SDK's own form-data says "new Buffer.alloc(0)".
  Buffer[name] = function (...words) {
    const made = make.apply(Buffer, words)
    if (made.length > 1048576) weigh()
    return made
  }
}

const https = require('node:https')
const { request } = https
https.request = (...words) => {
  const [target] = words
  const host = typeof target === 'string' ? (URL.canParse(target) ? new URL(target).hostname : '') : target.hostname || target.host || ''
  if (${awayHosts}.test(host)) throw new Error(${JSON.stringify(awayMessage)})
  return request(...words)
}
https.get = (...words) => {
  const made = https.request(...words)
  made.end()
  return made
}

const stray = error => {
  const { run } = current()
  if (run === 0 || run !== running) return say('error', 'after its answer: ' + describe(error))
  post({ kind: 'failed', run, error: describe(error), isLast: true })
  process.exit(1)
}
process.on('uncaughtException', stray)
process.on('unhandledRejection', stray)

const answer = (run, reply) => {
  if (running === run) running = 0
  post({ run, ...reply })
}
async function run({ run, event, context }) {
  try {
    const result = JSON.stringify(await main(JSON.parse(event), context))
    answer(run, { kind: 'done', result: result === undefined ? 'null' : result })
  } catch (error) {
    answer(run, { kind: 'failed', error: describe(error) })
  }
}
let main
try {
  main = require(workerData.entry).main
  post({ kind: 'ready', error: typeof main === 'function' ? undefined : 'index.js exports no main' })
} catch (error) {
  post({ kind: 'ready', error: describe(error) })
}
parentPort.on('message', call => {
  running = call.run
  runs.run({ run: call.run, environment: { ...outside.environment, ...call.environment }, said: 0 }, () => void run(call))
})
`

/**
 * What runs inside a worker thread, as text: it must start the same way from TypeScript under a test runner
 * and from one bundled file, and neither has a second file to point at.
 */
export const workerSource = `
'use strict'
const { parentPort, workerData } = require('node:worker_threads')
const RealDate = Date
let offset = workerData.clockOffset
const now = () => RealDate.now() + offset
globalThis.Date = new Proxy(RealDate, {
  construct: (target, values) => Reflect.construct(target, values.length ? values : [now()]),
  get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
})
const describe = error => (error && typeof error === 'object' && 'message' in error ? String(error.stack || error.message) : JSON.stringify(error))
const boot = { ...process.env }
let main
try {
  main = require(workerData.entry).main
  parentPort.postMessage({ kind: 'ready', error: typeof main === 'function' ? undefined : 'index.js exports no main' })
} catch (error) {
  parentPort.postMessage({ kind: 'ready', error: describe(error) })
}
parentPort.on('message', async ({ event, context, environment, clockOffset }) => {
  offset = clockOffset
  for (const key of Object.keys(process.env)) if (!(key in boot)) delete process.env[key]
  Object.assign(process.env, boot, environment)
  try {
    const result = JSON.stringify(await main(JSON.parse(event), context))
    parentPort.postMessage({ kind: 'done', result: result === undefined ? 'null' : result })
  } catch (error) {
    parentPort.postMessage({ kind: 'failed', error: describe(error) })
  }
})
`

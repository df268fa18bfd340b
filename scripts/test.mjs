import { rmSync } from 'node:fs'
import path from 'node:path'
import { ensureInstall } from './ensure-install.mjs'

ensureInstall()
// Loaded only now: it needs what was just installed.
const { STEPS } = await import('./test/steps.mjs')

function readWanted(words) {
  const at = words.indexOf('--only')
  const wanted = at < 0 ? Object.keys(STEPS) : (words[at + 1] ?? '').split(',')
  const isUnderstood = words.length === (at < 0 ? 0 : 2) && wanted.every((name) => name in STEPS)
  if (isUnderstood) return wanted
  console.error(`usage: node scripts/test.mjs [--only ${Object.keys(STEPS).join(',')}]`)
  process.exit(2)
}

const announce = (what) => console.log(`\n── ${what} ${'─'.repeat(70 - what.length)}`)

/** A step that throws has failed; the others still run. */
async function runStep(name) {
  const startedAt = performance.now()
  const result = await Promise.resolve()
    .then(() => STEPS[name]({ isWhole }))
    .catch((error) => {
      console.error(error.message)
      return { passed: 0, failed: 1, failures: [{ name, lines: error.message.split('\n').slice(-30) }] }
    })
  return { name, seconds: (performance.now() - startedAt) / 1000, ...result }
}

function describe({ name, seconds, passed, failed, isSkipped, notRun = [] }) {
  const verdict = isSkipped ? 'NOT RUN' : failed > 0 ? 'FAILED' : 'ok'
  return `  ${name.padEnd(10)}${verdict.padEnd(9)}${`${seconds.toFixed(1)} s`.padStart(8)}   ${passed} passed, ${failed} failed${notRun.length > 0 ? `, ${notRun.length} NOT RUN` : ''}`
}

const MOST_FAILURES = 20

/** Once more at the very end, which is all that some machines keep. */
function listFailures(failures) {
  if (failures.length === 0) return
  console.log(`── failed ${'─'.repeat(64)}`)
  for (const { name, lines } of failures.slice(0, MOST_FAILURES)) console.log(`● ${name}\n${lines.map((line) => `    ${line.slice(0, 300)}`).join('\n')}\n`)
  for (const { name } of failures.slice(MOST_FAILURES)) console.log(`● ${name}`)
}

/** Not a failure, and never a secret. */
function listNotRun(names) {
  if (names.length === 0) return
  console.log(`── NOT RUN: this machine does not allow it ${'─'.repeat(32)}\n${names.map((name) => `○ ${name}`).join('\n')}\n`)
}

const wanted = readWanted(process.argv.slice(2))
const isWhole = wanted.length === Object.keys(STEPS).length
if (isWhole) rmSync(path.join(import.meta.dirname, '../dist/test/figures'), { recursive: true, force: true })

const results = []
const runLane = async (names) => {
  for (const name of names) results.push(await runStep(name))
}
const inOrder = Object.keys(STEPS).filter((each) => wanted.includes(each))
/** One core is enough for each of them, so that they run side by side. */
const [checks, builds] = [['types', 'lint'], ['builds']].map((lane) => inOrder.filter((name) => lane.includes(name)))
if (checks.length + builds.length > 0) announce([...checks, ...builds].join(', '))
await Promise.all([runLane(checks), runLane(builds)])
for (const name of inOrder.filter((each) => ![...checks, ...builds].includes(each))) {
  announce(name)
  await runLane([name])
}
results.sort((one, other) => inOrder.indexOf(one.name) - inOrder.indexOf(other.name))

const sum = (what) => results.reduce((total, result) => total + result[what], 0)
console.log(`\n── summary ${'─'.repeat(63)}\n${results.map(describe).join('\n')}\n`)
listNotRun(results.flatMap(({ notRun = [] }) => notRun))
listFailures(results.flatMap(({ failures = [] }) => failures))
console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
process.exitCode = sum('failed') === 0 ? 0 : 1

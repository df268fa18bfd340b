import { existsSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { inKb, sizeOf } from '../build/index.mjs'
import { dist, repository } from '../build/stamp.mjs'

const MB = 1024 * 1024
const FIGURES = path.join(dist, 'test', 'figures')

const readBudgets = () => JSON.parse(readFileSync(path.join(repository, 'tests/budgets.json'), 'utf8'))

function measureWeapp({ limit }) {
  const weapp = path.join(dist, 'weapp')
  const { subPackages = [] } = JSON.parse(readFileSync(path.join(weapp, 'app.json'), 'utf8'))
  const others = subPackages.map(({ root }) => ({ what: `weapp ${root}`, bytes: sizeOf(path.join(weapp, root)), limit: 2 * MB }))
  const total = sizeOf(weapp)
  const main = total - others.reduce((sum, { bytes }) => sum + bytes, 0)
  return [{ what: 'weapp main package', bytes: main, limit }, ...others, { what: 'weapp in all', bytes: total, limit: 20 * MB }]
}

function measureFunctions() {
  const folder = path.join(dist, 'cloudfunctions')
  return readdirSync(folder).map((name) => ({ what: `function ${name}`, bytes: sizeOf(path.join(folder, name)), limit: 5 * MB }))
}

function printSize({ what, bytes, limit }) {
  console.log(`  ${what.padEnd(28)}${inKb(bytes).padStart(10)} of ${inKb(limit)}${bytes > limit ? '   OVER' : ''}`)
}

const readLines = (file) => readFileSync(path.join(FIGURES, file), 'utf8').trim().split('\n').map((line) => JSON.parse(line))

/** What the tests measured, the largest first; a test that measures also refuses what is over. */
const readFigures = () => (existsSync(FIGURES) ? readdirSync(FIGURES).sort().flatMap(readLines) : []).sort((one, other) => other.measured - one.measured)

function printBudget([name, { limit }], figures) {
  console.log(`\n  ${name}, at most ${limit.toLocaleString('en')} bytes${figures.length === 0 ? ': NOT MEASURED' : ''}`)
  for (const { what, measured } of figures) console.log(`    ${measured.toLocaleString('en').padStart(9)}  ${what}${measured > limit ? '   OVER' : ''}`)
}

/** Prints what a phone and the cloud have to carry, and every budget with its figures; over a limit is a failure, and so is what a whole run did not measure. */
export function checkSizes({ isWhole }) {
  const { 'weapp main package': main, ...told } = readBudgets()
  const sizes = [...measureWeapp(main), ...measureFunctions(), { what: 'h5 in all', bytes: sizeOf(path.join(dist, 'h5')), limit: 5 * MB }]
  sizes.forEach(printSize)
  const figures = readFigures()
  const budgets = Object.entries(told)
  const of = (name) => figures.filter(({ budget }) => budget === name)
  for (const budget of budgets) printBudget(budget, of(budget[0]))
  const isOver = sizes.some(({ bytes, limit }) => bytes > limit) || figures.some(({ budget, measured }) => measured > (told[budget]?.limit ?? 0))
  const isMissing = isWhole && budgets.some(([name]) => of(name).length === 0)
  return isOver || isMissing ? { passed: 0, failed: 1, failures: [{ name: 'sizes', lines: [`${isOver ? 'Something is over its limit' : 'A budget was not measured'}: see the step “sizes” above.`] }] } : { passed: 1, failed: 0 }
}

import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { inKb, sizeOf } from '../build/index.mjs'
import { dist } from '../build/stamp.mjs'

const MB = 1024 * 1024

function measureWeapp() {
  const weapp = path.join(dist, 'weapp')
  const { subPackages = [] } = JSON.parse(readFileSync(path.join(weapp, 'app.json'), 'utf8'))
  const others = subPackages.map(({ root }) => ({ what: `weapp ${root}`, bytes: sizeOf(path.join(weapp, root)), limit: 2 * MB }))
  const total = sizeOf(weapp)
  const main = total - others.reduce((sum, { bytes }) => sum + bytes, 0)
  return [{ what: 'weapp main package', bytes: main, limit: MB }, ...others, { what: 'weapp in all', bytes: total, limit: 20 * MB }]
}

function measureFunctions() {
  const folder = path.join(dist, 'cloudfunctions')
  return readdirSync(folder).map((name) => ({ what: `function ${name}`, bytes: sizeOf(path.join(folder, name)), limit: 5 * MB }))
}

/** Prints what a phone and the cloud have to carry; over a limit is a failure. */
export function checkSizes() {
  const measured = [...measureWeapp(), ...measureFunctions(), { what: 'h5 in all', bytes: sizeOf(path.join(dist, 'h5')), limit: 5 * MB }]
  for (const { what, bytes, limit } of measured) console.log(`  ${what.padEnd(28)}${inKb(bytes).padStart(10)}${bytes > limit ? `   over ${inKb(limit)}` : ''}`)
  const isOver = measured.some(({ bytes, limit }) => bytes > limit)
  return { passed: isOver ? 0 : 1, failed: isOver ? 1 : 0 }
}

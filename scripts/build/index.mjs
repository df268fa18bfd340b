import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { buildApp } from './app.mjs'
import { buildEmulator } from './emulator.mjs'
import { buildFunctions, functionNames } from './functions.mjs'
import { dist, hashInputs, isStamped, removeStamp, writeStamp } from './stamp.mjs'

const tools = ['package-lock.json', 'tsconfig.base.json', 'scripts/build']

/** What is built, from what, and the files that prove it is there. */
const BUILDS = {
  functions: {
    inputs: [...tools, 'cloudfunctions', 'shared'],
    results: () => functionNames().map((name) => `cloudfunctions/${name}/index.js`),
    run: buildFunctions,
  },
  emulator: { inputs: [...tools, 'emulator'], results: () => ['emulator/main.js', 'emulator/types/index.d.ts'], run: buildEmulator },
  h5: { inputs: [...tools, 'miniprogram', 'shared'], results: () => ['h5/index.html'], run: () => buildApp('h5') },
  weapp: { inputs: [...tools, 'miniprogram', 'shared'], results: () => ['weapp/app.json'], run: () => buildApp('weapp') },
  // The web build with the page of all components: for tests and for those who work on them, never shipped.
  'h5-gallery': { inputs: [...tools, 'miniprogram', 'shared'], results: () => ['h5-gallery/index.html'], run: () => buildApp('h5', '--gallery') },
}

/** What is built unless something is named: what ships, and the emulator. */
export const BUILD_NAMES = Object.keys(BUILDS).filter((name) => name !== 'h5-gallery')

/** Bytes of a file, or of everything below a folder. */
export function sizeOf(place) {
  if (!existsSync(place)) return 0
  if (!statSync(place).isDirectory()) return statSync(place).size
  return readdirSync(place).reduce((sum, name) => sum + sizeOf(path.join(place, name)), 0)
}

export const inKb = (bytes) => `${Math.round(bytes / 1024).toLocaleString('en')} kB`

const folderOf = (name) => path.join(dist, name === 'functions' ? 'cloudfunctions' : name)

/** For the functions each size: WeChat's limit is on every one of them. */
function describeSize(name) {
  if (name !== 'functions') return inKb(sizeOf(folderOf(name)))
  return functionNames().map((each) => `${each} ${inKb(sizeOf(path.join(folderOf(name), each)))}`).join(', ')
}

/**
 * Builds one part unless it was built from exactly these sources before; `announce` is called when it begins.
 * Answers whether anything was built, in how many seconds, and the size in words.
 */
export async function build(name, { isForced = false, announce } = {}) {
  const { inputs, results, run } = BUILDS[name]
  const startedAt = performance.now()
  const hash = hashInputs(inputs)
  const isThere = results().every((file) => existsSync(path.join(dist, file)))
  const isNeeded = isForced || !isThere || !isStamped(name, hash)
  if (isNeeded) {
    announce?.()
    removeStamp(name)
    mkdirSync(dist, { recursive: true })
    await run()
    writeStamp(name, hash)
  }
  return { isBuilt: isNeeded, seconds: (performance.now() - startedAt) / 1000, size: describeSize(name) }
}


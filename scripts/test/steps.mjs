import { BUILD_NAMES, build } from '../build/index.mjs'
import { findBrowser } from '../find-browser.mjs'
import { MOST_LINES, runJest, runLint, runTypes } from './run.mjs'
import { checkSizes } from './sizes.mjs'

/** Answers why it failed, if it did. */
async function runBuild(name) {
  try {
    const { isBuilt, seconds, size } = await build(name)
    console.log(`  ${name.padEnd(10)} ${isBuilt ? `${seconds.toFixed(1)} s` : 'unchanged'}   ${size}`)
    return []
  } catch (error) {
    console.error(error.message)
    return [{ name: `builds: ${name}`, lines: error.message.trim().split('\n').slice(-MOST_LINES) }]
  }
}

/** All at once: each app keeps one core busy, and the checks beside them are soon over. */
async function runBuilds() {
  // The journeys look at the gallery too.
  const all = [...BUILD_NAMES, 'h5-gallery']
  const failures = (await Promise.all(all.map(runBuild))).flat()
  return { passed: all.length - failures.length, failed: failures.length, failures }
}

const NO_BROWSER = `
  ******************************************************************************
  *  No Chromium or Chrome was found: THE BROWSER JOURNEYS DID NOT RUN.        *
  *  没有找到 Chromium 或 Chrome：浏览器里的测试没有跑。                       *
  *  Install one, or name it: CHROMIUM_PATH=/path/to/chrome npm test           *
  ******************************************************************************
`

const isContinuous = !['', '0', 'false'].includes(process.env.CI ?? '')

/** Without a browser the journeys prove nothing: said loudly on a desk, a failure where CI is set. */
async function runJourneys() {
  if (findBrowser()) return runJest('journeys')
  console.log(NO_BROWSER)
  return isContinuous ? { passed: 0, failed: 1, failures: [{ name: 'journeys', lines: ['No Chromium or Chrome was found.'] }] } : { passed: 0, failed: 0, isSkipped: true }
}

/** Everything that proves the product, in this order; types and lint beside the builds. Each answers how much passed and failed, and is told whether all of them run. */
export const STEPS = {
  types: runTypes,
  lint: runLint,
  builds: runBuilds,
  unit: () => runJest('unit'),
  weapp: () => runJest('weapp'),
  journeys: runJourneys,
  sizes: checkSizes,
}

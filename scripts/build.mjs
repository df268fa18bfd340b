import { ensureInstall } from './ensure-install.mjs'

ensureInstall()
// Loaded only now: it needs what was just installed.
const { BUILD_NAMES, build } = await import('./build/index.mjs')

const words = process.argv.slice(2)
const isForced = words.includes('--force')
const wanted = words.filter((word) => word !== '--force')
const unknown = wanted.filter((word) => word !== 'all' && !BUILD_NAMES.includes(word))
if (unknown.length > 0) {
  console.error(`usage: node scripts/build.mjs [${BUILD_NAMES.join('|')}|all] [--force]`)
  process.exit(2)
}

for (const name of wanted.length === 0 || wanted.includes('all') ? BUILD_NAMES : wanted) {
  try {
    const { isBuilt, seconds, size } = await build(name, { isForced })
    console.log(`${name.padEnd(10)} ${isBuilt ? `${seconds.toFixed(1)} s` : 'unchanged'}   ${size}`)
  } catch (error) {
    console.error(error.message)
    console.error(`${name} was not built`)
    process.exit(1)
  }
}

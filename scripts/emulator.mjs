import path from 'node:path'
import { ensureInstall } from './ensure-install.mjs'

ensureInstall()
// Loaded only now: it needs what was just installed.
const { build } = await import('./build/index.mjs')
const { dist } = await import('./build/stamp.mjs')

/** Those that work on a folder work on the one of npm start, unless another is named. */
const ON_A_FOLDER = ['env', 'export', 'import', 'repair']

function withFolder([command, ...words]) {
  const own = words.includes('--') ? words.slice(0, words.indexOf('--')) : words
  const isNamed = own.some((word) => word === '--data' || word.startsWith('--data='))
  return ON_A_FOLDER.includes(command) && !isNamed ? [command, '--data', 'data', ...words] : [command, ...words].filter((word) => word !== undefined)
}

/** How the emulator's sentences name it: without npm's own lines where a shell reads what it prints. */
const nameFor = ([command]) => (['env', '--help', '-h'].includes(command) ? 'npm run --silent emulator --' : 'npm run emulator --')

try {
  // What env prints is read by a shell: nothing else may stand between.
  await build('emulator', { announce: () => console.error('正在构建本机的云…') })
  const program = path.join(dist, 'emulator/main.js')
  process.env.EMULATOR_COMMAND = nameFor(process.argv.slice(2))
  process.argv = [process.argv[0], program, ...withFolder(process.argv.slice(2))]
  await import(program)
} catch (error) {
  console.error(error.message)
  process.exit(1)
}

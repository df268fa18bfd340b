import { ensureInstall } from '../scripts/ensure-install.mjs'

ensureInstall()
// Loaded only now: it needs what was just installed.
const { BENCHES, prepare } = await import('./prepare.mjs')

const [name, ...words] = process.argv.slice(2)
if (!(name in BENCHES)) {
  console.log(`npm run bench -- NAME [options]\n\n${Object.entries(BENCHES).map(([each, about]) => `  ${each.padEnd(12)}${about}`).join('\n')}\n\nnpm run bench -- NAME --help tells its options.`)
  process.exit(name === undefined ? 0 : 2)
}

const { run, places } = await prepare(name)
process.exitCode = await run(words, places)

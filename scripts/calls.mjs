import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { ensureInstall } from './ensure-install.mjs'

ensureInstall()
const { loadScript } = await import('./build/script.mjs')
const { repository } = await import('./build/stamp.mjs')
const { callsAsMarkdown, callsAsText } = await loadScript('calls/index.ts')

if (process.argv.includes('--markdown')) {
  writeFileSync(path.join(repository, 'docs/calls.md'), callsAsMarkdown())
  console.log('docs/calls.md is written')
} else {
  console.log(callsAsText())
}

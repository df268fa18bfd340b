import { readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** A function has a handful of files; whoever keeps more beside it restarts. */
const most = 200

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    if (entry.name === 'node_modules' || entry.name.startsWith('.')) return []
    const path = join(folder, entry.name)
    return entry.isDirectory() ? filesBelow(path) : [path]
  })
}

/** The function's own files as they are now, but not what is in its node_modules; differs when one was written. */
export function versionOf(entry: string): string {
  try {
    const files = filesBelow(dirname(entry)).slice(0, most)
    return files.map(file => `${file}:${statSync(file).mtimeMs}`).join('\n')
  } catch {
    // In the middle of a build: what comes next is certainly something else.
    return ''
  }
}

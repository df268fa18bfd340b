import { mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

const codeOf = (reason: unknown) => (reason as NodeJS.ErrnoException).code

/**
 * Makes the folder, and those above it that are not there. Node's own (`recursive`) goes round for ever in a folder that
 * takes none and says that it is not there, as /proc does.
 */
export function makeFolder(folder: string, mode = 0o777): void {
  try {
    mkdirSync(folder, { mode })
  } catch (reason) {
    if (codeOf(reason) === 'EEXIST' && isFolder(folder)) return
    const above = dirname(folder)
    if (codeOf(reason) !== 'ENOENT' || isFolder(above)) throw reason
    makeFolder(above, mode)
    mkdirSync(folder, { mode })
  }
}

const isFolder = (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false

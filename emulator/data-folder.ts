import { randomBytes } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unreadable } from './database/persistence/file-error'
import { makeFolder } from './database/persistence/make-folder'
import { syncFolder } from './database/persistence/open-file'
import { placesIn } from './state/place'
import { finishReplacement } from './state/replacement'
import { removeSnapshots } from './state/take-snapshot'

/** Where an emulator keeps what it must not forget; with `memory`, a folder that goes when it closes. */
export interface DataFolder {
  databaseFile?: string
  files: string
  /** Seals sessions and file addresses; kept with the data, so that both survive a restart. */
  secret: string
  discard(): void
}

const newSecret = () => randomBytes(32).toString('hex')

/** Whole before it has its name: an empty secret would let anybody sign. */
function readSecret(file: string): string {
  if (!existsSync(file)) {
    writeFileSync(`${file}.new`, newSecret(), { mode: 0o600, flush: true })
    renameSync(`${file}.new`, file)
  }
  const secret = readFileSync(file, 'utf8').trim()
  if (secret === '') throw new Error(`${file} 是空的：请从备份恢复它，或者删掉它，让所有人重新登录。`)
  return secret
}

/** Throws one plain sentence when the folder cannot be used. */
export function openDataFolder(data: string): DataFolder {
  if (data === 'memory') return inMemory()
  const { database, files, secret } = placesIn(data)
  try {
    // Other users of the machine have no business with what is in it.
    makeFolder(data, 0o700)
    finishReplacement(data)
    removeSnapshots(data)
    const folder = { databaseFile: database, files, secret: readSecret(secret), discard: () => undefined }
    syncFolder(data)
    return folder
  } catch (reason) {
    const { code } = reason as NodeJS.ErrnoException
    if (code === 'EEXIST' || code === 'ENOTDIR') throw new Error(`${data} 是一个文件，不是文件夹；请换一个名字。`)
    throw code === undefined ? reason : unreadable(database, reason)
  }
}

function inMemory(): DataFolder {
  const folder = mkdtempSync(join(tmpdir(), 'cloud-emulator-'))
  return { files: join(folder, 'files'), secret: newSecret(), discard: () => rmSync(folder, { recursive: true, force: true }) }
}

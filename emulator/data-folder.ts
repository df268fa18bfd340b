import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unreadable } from './database/persistence/file-error'
import { makeFolder } from './database/persistence/make-folder'
import { syncFolder } from './database/persistence/open-file'
import { holdsData, placesIn } from './state/place'
import { finishReplacement } from './state/replacement'
import { WITH_ANOTHER, makeSecret, newSecret, readSecret } from './state/secret'
import { removeSnapshots } from './state/take-snapshot'

/** Where an emulator keeps what it must not forget; with `memory`, a folder that goes when it closes. */
export interface DataFolder {
  databaseFile?: string
  files: string
  /** Seals sessions and file addresses; kept with the data, so that both survive a restart. */
  secret: string
  discard(): void
}

type Warn = (sentence: string) => void

const toStderr: Warn = sentence => void process.stderr.write(`${sentence}\n`)

function secretOf(data: string, warn: Warn): string {
  const { secret } = placesIn(data)
  if (existsSync(secret)) return readSecret(secret)
  if (holdsData(data)) warn(`注意：${data} 里有数据，却没有 secret 这个文件，所以换了一个新的：${WITH_ANOTHER}。有它的备份的话，停下来放回去，就和原来一样。`)
  return makeSecret(secret)
}

/** Throws one plain sentence when the folder cannot be used. */
export function openDataFolder(data: string, warn = toStderr): DataFolder {
  if (data === 'memory') return inMemory()
  const { database, files } = placesIn(data)
  try {
    // Other users of the machine have no business with what is in it.
    makeFolder(data, 0o700)
    finishReplacement(data)
    removeSnapshots(data)
    const folder = { databaseFile: database, files, secret: secretOf(data, warn), discard: () => undefined }
    syncFolder(data)
    return folder
  } catch (reason) {
    const { code, path = data } = reason as NodeJS.ErrnoException
    if (code === 'EEXIST' || code === 'ENOTDIR') throw new Error(`${path} 是一个文件，不是文件夹；请换一个名字。`)
    throw code === undefined ? reason : unreadable(database, reason)
  }
}

function inMemory(): DataFolder {
  const folder = mkdtempSync(join(tmpdir(), 'cloud-emulator-'))
  return { files: join(folder, 'files'), secret: newSecret(), discard: () => rmSync(folder, { recursive: true, force: true }) }
}

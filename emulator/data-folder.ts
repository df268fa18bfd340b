import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sqlite } from './database'
import { unreadable } from './database/persistence/file-error'
import { makeFolder } from './database/persistence/make-folder'
import { syncFolder } from './database/persistence/open-file'
import type { DurablePersistence } from './database/persistence/sqlite'
import { holdsData, placesIn, removeEmpty } from './state/place'
import { finishReplacement } from './state/replacement'
import { WITH_ANOTHER, newSecret, readSecret, writeSecret } from './state/secret'
import { removeSnapshots } from './state/take-snapshot'

/** Where an emulator keeps what it must not forget; with `memory`, a folder that goes when it closes. */
export interface DataFolder {
  files: string
  /** Opens the database, which nobody else has from then on; what is made in the folder after that is this start's. */
  open(): DurablePersistence | undefined
  /** Seals sessions and file addresses; kept with the data, so that both survive a restart. Known once it is open. */
  secret(): string
  /** The start has succeeded: what it changes beside the database is changed now, and said. */
  keep(): void
  /** The start has failed, and the database is closed: nothing that it made stays. */
  undo(): void
  discard(): void
}

type Warn = (sentence: string) => void

const toStderr: Warn = sentence => void process.stderr.write(`${sentence}\n`)

/** What is there before anything is made. */
function look(data: string) {
  const { database, secret } = placesIn(data)
  const isNew = !holdsData(data)
  const [hasDatabase, hasSecret] = [existsSync(database), existsSync(secret)]
  const warnings = [
    // Files come only after a database: there was one.
    !isNew && !hasDatabase && `注意：${data} 里有文件，却没有数据文件 database.sqlite，所以从空的开始：以前的文档都不在这里，files 里的文件没有动。有它的备份的话，停下来放回去，就和原来一样。`,
    !isNew && !hasSecret && `注意：${data} 里有数据，却没有 secret 这个文件，所以换了一个新的：${WITH_ANOTHER}。有它的备份的话，停下来放回去，就和原来一样。`,
  ].filter(sentence => sentence !== false)
  return { isNew, warnings, missing: [database, secret].filter(file => !existsSync(file)), secret: hasSecret ? readSecret(secret) : newSecret() }
}

/** Throws one plain sentence when the folder cannot be used. Nothing that is in it is changed yet, but that a replacement is finished. */
export function openDataFolder(data: string, warn = toStderr): DataFolder {
  if (data === 'memory') return inMemory()
  return inSentence(data, () => {
    const isMade = !existsSync(data)
    // Other users of the machine have no business with what is in it.
    makeFolder(data, 0o700)
    finishReplacement(data)
    return onDisk(data, { isMade, warn })
  })
}

function inSentence<T>(data: string, work: () => T): T {
  try {
    return work()
  } catch (reason) {
    const { code, path = data } = reason as NodeJS.ErrnoException
    if (code === 'EEXIST' || code === 'ENOTDIR') throw new Error(`${path} 是一个文件，不是文件夹；请换一个名字。`)
    throw code === undefined ? reason : unreadable(placesIn(data).database, reason)
  }
}

function onDisk(data: string, { isMade, warn }: { isMade: boolean; warn: Warn }): DataFolder {
  const places = placesIn(data)
  let found = look(data)
  let made: string[] = []
  const seal = () => {
    if (!existsSync(places.secret)) writeSecret(places.secret, found.secret)
    syncFolder(data)
  }
  return {
    files: places.files,
    open() {
      // Somebody may have come and gone since.
      found = inSentence(data, () => look(data))
      const persistence = sqlite(places.database)
      made = found.missing
      try {
        // At once where there was nothing: whoever is killed now has lost no secret.
        if (found.isNew) inSentence(data, seal)
        return persistence
      } catch (reason) {
        persistence.close()
        throw reason
      }
    },
    secret: () => found.secret,
    keep() {
      inSentence(data, () => {
        seal()
        removeSnapshots(data)
      })
      found.warnings.forEach(warn)
    },
    undo() {
      for (const file of made) rmSync(file, { force: true })
      if (isMade) removeEmpty(data)
    },
    discard: () => undefined,
  }
}

function inMemory(): DataFolder {
  const folder = mkdtempSync(join(tmpdir(), 'cloud-emulator-'))
  const secret = newSecret()
  const discard = () => rmSync(folder, { recursive: true, force: true })
  return { files: join(folder, 'files'), open: () => undefined, secret: () => secret, keep: () => undefined, undo: discard, discard }
}

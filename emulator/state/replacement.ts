import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeFolder } from '../database/persistence/make-folder'
import { syncFolder } from '../database/persistence/open-file'
import { BESIDE_DATABASE, DATABASE, FILES, SECRET } from './place'

const MAKING = /^replacement-/
const READY = 'replacement'
/** Names the folder that what is replaced moves to. */
const KEEP = 'keep-as'

/** A new state, or a part of it, that is being made inside of the data folder without anybody seeing it. */
export interface Replacement {
  /** Put `database.sqlite`, `files` or `secret` here. */
  folder: string
  /** From here on it is the state, whatever happens; answers where the old one is. */
  take(): string
  discard(): void
}

export function beginReplacement(data: string, keepAs: string): Replacement {
  makeFolder(data, 0o700)
  const folder = join(data, `${READY}-${process.pid}`)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  return {
    folder,
    take() {
      // A full disk keeps SQLite from bringing its log into the database, and only the database is taken.
      if (BESIDE_DATABASE.some(name => existsSync(join(folder, name)))) throw new Error(`${data} 所在的磁盘大概满了，新的数据没有写完整；原来的没有改动，请腾出一些空间再来一次。`)
      writeFileSync(join(folder, KEEP), keepAs, { flush: true })
      syncFolder(folder)
      renameSync(folder, join(data, READY))
      syncFolder(data)
      finishReplacement(data)
      return join(data, keepAs)
    },
    discard: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** Whoever opens the folder calls this first: a replacement that was taken is put in place, one that was not is forgotten. */
export function finishReplacement(data: string): void {
  const unfinished = existsSync(data) ? readdirSync(data).filter(name => MAKING.test(name)) : []
  for (const name of unfinished) if (!isBeingMade(name)) rmSync(join(data, name), { recursive: true, force: true })
  const ready = join(data, READY)
  if (existsSync(join(ready, KEEP))) putInPlace(data, ready)
  rmSync(ready, { recursive: true, force: true })
}

function putInPlace(data: string, ready: string): void {
  const keep = join(data, readFileSync(join(ready, KEEP), 'utf8'))
  // The database last: until it moves, a start that comes upon this does all of it again.
  for (const name of [SECRET, FILES, ...BESIDE_DATABASE, DATABASE]) replace(name, { data, ready, keep })
  if (existsSync(keep)) syncFolder(keep)
  syncFolder(data)
}

function replace(name: string, { data, ready, keep }: { data: string; ready: string; keep: string }): void {
  const isDatabases = BESIDE_DATABASE.includes(name)
  const isReplaced = existsSync(join(ready, isDatabases ? DATABASE : name))
  if (isReplaced && existsSync(join(data, name))) {
    mkdirSync(keep, { recursive: true })
    renameSync(join(data, name), join(keep, name))
  }
  if (isReplaced && !isDatabases) renameSync(join(ready, name), join(data, name))
}

function isBeingMade(name: string): boolean {
  const pid = Number(name.slice(READY.length + 1))
  try {
    return pid !== process.pid && process.kill(pid, 0)
  } catch {
    return false
  }
}

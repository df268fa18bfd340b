import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import Sqlite from 'libsql'
import { FileError, unreadable } from './file-error'
import { makeFolder } from './make-folder'
import { mendIndexes } from './mend-indexes'
import { SCHEMA_VERSION, bringUpToDate, checkTables, schemaVersion } from './schema'

/** Opens the file, or makes it, for this program alone. Throws one plain sentence, and has changed nothing then. */
export function openFile(file: string): Sqlite.Database {
  try {
    if (!existsSync(file)) makeFile(file)
    if (statSync(file).size === 0) throw new FileError('empty', file)
    return openWhole(file)
  } catch (reason) {
    throw unreadable(file, reason)
  }
}

/** libsql keeps the file as long as a statement lives, so the lock is given back by hand. */
export function closeFile(connection: Sqlite.Database): void {
  try {
    connection.exec('PRAGMA journal_mode = DELETE')
  } catch {
    // A full disk: the log stays beside the file, as after a kill, and the next start reads it.
  }
  release(connection)
}

/** What a folder lists is on disk only when the folder itself is synced. */
export function syncFolder(folder: string): void {
  // Windows cannot open a folder, and does not need it.
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** Complete before it has its name, so that a file that is empty or half made was never ours. */
function makeFile(file: string): void {
  makeFolder(dirname(file))
  const making = `${file}.new`
  for (const leftOver of [making, `${making}-journal`]) rmSync(leftOver, { force: true })
  const connection = new Sqlite(making)
  try {
    bringUpToDate(connection)
  } finally {
    connection.close()
  }
  renameSync(making, file)
  syncFolder(dirname(file))
}

function openWhole(file: string): Sqlite.Database {
  const connection = new Sqlite(file)
  try {
    const version = schemaVersion(connection)
    if (version > SCHEMA_VERSION) throw new FileError('newer', file, String(version))
    connection.exec('PRAGMA locking_mode = EXCLUSIVE')
    // Before anything is written, the journal's kind in the file's first page among it.
    mendIndexes(connection)
    checkTables(connection)
    connection.exec('PRAGMA journal_mode = WAL')
    // A log that a killed owner left has been opened to be shared: only a lock taken once is kept from now on.
    connection.exec('BEGIN EXCLUSIVE')
    connection.exec('COMMIT')
    connection.exec('PRAGMA synchronous = FULL')
    // What is removed is gone from the disk as well, and a repair cannot bring it back.
    connection.exec('PRAGMA secure_delete = ON')
    bringUpToDate(connection)
    return connection
  } catch (reason) {
    release(connection)
    throw reason
  }
}

function release(connection: Sqlite.Database): void {
  try {
    connection.exec('PRAGMA locking_mode = NORMAL')
    connection.exec('SELECT count(*) FROM sqlite_master')
  } catch {
    // It need not be readable: asking is what gives the lock back.
  }
  connection.close()
}

import type Sqlite from 'libsql'
import { PROGRAM } from '../../program'
import { type DatabaseError, requestFailed } from '../database-error'

const REASONS: [RegExp, string][] = [
  [/SQLITE_FULL/, 'the disk is full'],
  [/SQLITE_READONLY/, 'the data folder cannot be written'],
  [/SQLITE_IOERR/, 'the disk did not take it'],
  [/SQLITE_CORRUPT|SQLITE_NOTADB/, `the data file is damaged; stop and run: ${PROGRAM} repair`],
]

function notKept(reason: unknown): DatabaseError {
  const { code = '', message = String(reason) } = reason as { code?: string; message?: string }
  const plain = REASONS.find(([pattern]) => pattern.test(code))?.[1] ?? 'the data file refused it'
  const error = requestFailed(`[InternalError.StorageUnavailable] nothing was written: ${plain} (${code} ${message})`)
  error.cause = reason
  return error
}

/** All of it is on disk when this returns; when it throws, nothing has changed and the next one may succeed. */
export function atomically(connection: Sqlite.Database, work: () => unknown): void {
  try {
    connection.exec('BEGIN IMMEDIATE')
    work()
    connection.exec('COMMIT')
  } catch (reason) {
    // After some failures SQLite has undone it already, and says so when asked again.
    if (connection.inTransaction) connection.exec('ROLLBACK')
    throw notKept(reason)
  }
}

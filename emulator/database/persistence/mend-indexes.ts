import type Sqlite from 'libsql'

function trouble(connection: Sqlite.Database, check: 'quick_check' | 'integrity_check'): string | undefined {
  const [line] = (connection.prepare(`PRAGMA ${check}(1)`).raw().all() as unknown as [string][])[0] ?? ['no answer']
  return line === 'ok' ? undefined : line
}

/** Indexes say nothing that the tables do not: when only they are damaged, they are made again. Throws what is wrong otherwise. */
export function mendIndexes(connection: Sqlite.Database): void {
  const found = trouble(connection, 'quick_check')
  if (found === undefined) return
  connection.exec('BEGIN IMMEDIATE')
  try {
    connection.exec('REINDEX')
    if (trouble(connection, 'integrity_check') !== undefined) throw new Error(found)
    connection.exec('COMMIT')
  } catch {
    if (connection.inTransaction) connection.exec('ROLLBACK')
    throw new Error(found)
  }
}

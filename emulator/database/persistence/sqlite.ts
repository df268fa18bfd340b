import type Sqlite from 'libsql'
import type { CollectionDeclaration } from '../database'
import { unreadable } from './file-error'
import { closeFile, openFile } from './open-file'
import type { Kept, Persistence } from './persistence'
import { readDocuments } from './read-documents'
import { mayHoldNumbers } from './schema'
import { createWriter } from './write-documents'
import { atomically } from './write-error'

export interface DurablePersistence extends Persistence {
  /** Writes all that is on disk now, of one moment, into a new file. */
  copyTo(file: string): void
  /** Whether the `_id` of a document may be a number. */
  mayHoldNumbers(): boolean
}

/** Keeps documents in one SQLite file: synced before `write` returns, locked against a second program. */
export function sqlite(file: string): DurablePersistence {
  const connection = openFile(file)
  try {
    return keepIn(connection, file)
  } catch (reason) {
    // The tables are not what they were made as.
    closeFile(connection)
    throw unreadable(file, reason)
  }
}

function keepIn(connection: Sqlite.Database, file: string): DurablePersistence {
  const kept = keptIn(connection, file)
  const declare = connection.prepare(
    'INSERT INTO collections (name, declaration) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET declaration = excluded.declaration',
  )
  return {
    name: file,
    collections: () => declarations(connection),
    documents: () => readDocuments(connection),
    declare: (collection) => atomically(connection, () => declare.run(collection.name, JSON.stringify(collection))),
    write: createWriter(connection),
    kept: () => kept,
    copyTo: (copy) => void connection.prepare('VACUUM INTO ?').run(copy),
    mayHoldNumbers: () => mayHoldNumbers(connection),
    close: () => closeFile(connection),
  }
}

const utf8 = new TextDecoder('utf8', { fatal: true, ignoreBOM: true })

/** Texts as bytes: libsql ends the whole process when what it takes for a text is none. */
const textsOf = (connection: Sqlite.Database, sql: string): string[] =>
  (connection.prepare(sql).all() as { bytes: Buffer }[]).map(({ bytes }) => utf8.decode(bytes))

const declarations = (connection: Sqlite.Database): CollectionDeclaration[] =>
  textsOf(connection, 'SELECT CAST(declaration AS BLOB) AS bytes FROM collections ORDER BY rowid').map((text) => JSON.parse(text) as CollectionDeclaration)

function keptIn(connection: Sqlite.Database, file: string): Kept {
  const read = connection.prepare('SELECT CAST(text AS BLOB) AS bytes FROM kept WHERE name = ?')
  const put = connection.prepare('INSERT INTO kept (name, text) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET text = excluded.text')
  return {
    get(name) {
      const row = read.get(name) as { bytes: Buffer } | undefined
      try {
        return row && utf8.decode(row.bytes)
      } catch (reason) {
        throw unreadable(file, reason)
      }
    },
    set: (name, text) => atomically(connection, () => put.run(name, text)),
    names: () => textsOf(connection, 'SELECT CAST(name AS BLOB) AS bytes FROM kept ORDER BY name'),
  }
}

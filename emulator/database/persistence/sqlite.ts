import type Sqlite from 'libsql'
import type { CollectionDeclaration } from '../database'
import { closeFile, openFile } from './open-file'
import type { Kept, Persistence } from './persistence'
import { readDocuments } from './read-documents'
import { createWriter } from './write-documents'
import { atomically } from './write-error'

export interface DurablePersistence extends Persistence {
  /** Writes all that is on disk now, of one moment, into a new file. */
  copyTo(file: string): void
}

/** Keeps documents in one SQLite file: synced before `write` returns, locked against a second program. */
export function sqlite(file: string): DurablePersistence {
  const connection = openFile(file)
  const declare = connection.prepare(
    'INSERT INTO collections (name, declaration) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET declaration = excluded.declaration',
  )
  return {
    name: file,
    collections: () => declarations(connection),
    documents: () => readDocuments(connection),
    declare: (collection) => atomically(connection, () => declare.run(collection.name, JSON.stringify(collection))),
    write: createWriter(connection),
    kept: () => keptIn(connection),
    copyTo: (copy) => void connection.prepare('VACUUM INTO ?').run(copy),
    close: () => closeFile(connection),
  }
}

function declarations(connection: Sqlite.Database): CollectionDeclaration[] {
  const rows = connection.prepare('SELECT declaration FROM collections ORDER BY rowid').all() as { declaration: string }[]
  return rows.map((row) => JSON.parse(row.declaration) as CollectionDeclaration)
}

function keptIn(connection: Sqlite.Database): Kept {
  const read = connection.prepare('SELECT text FROM kept WHERE name = ?')
  const put = connection.prepare('INSERT INTO kept (name, text) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET text = excluded.text')
  return {
    get: (name) => (read.get(name) as { text: string } | undefined)?.text,
    set: (name, text) => atomically(connection, () => put.run(name, text)),
    names: () => (connection.prepare('SELECT name FROM kept ORDER BY name').all() as { name: string }[]).map(({ name }) => name),
  }
}

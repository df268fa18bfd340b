import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import Sqlite from 'libsql'
import { DatabaseError } from '../database-error'
import type { CollectionDeclaration } from '../database'
import type { Persistence, StoredChange } from './persistence'
import { readDocuments } from './read-documents'

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS collections (name TEXT PRIMARY KEY, declaration TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS documents (
    position INTEGER PRIMARY KEY, collection TEXT NOT NULL, id TEXT NOT NULL, text TEXT NOT NULL,
    UNIQUE (collection, id)
  );`

/** Keeps documents in one SQLite file: synced before `write` returns, locked against a second program. */
export function sqlite(file: string): Persistence {
  const connection = open(file)
  const put = connection.prepare(
    'INSERT INTO documents (collection, id, text) VALUES (?, ?, ?) ON CONFLICT (collection, id) DO UPDATE SET text = excluded.text',
  )
  const remove = connection.prepare('DELETE FROM documents WHERE collection = ? AND id = ?')
  const declare = connection.prepare(
    'INSERT INTO collections (name, declaration) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET declaration = excluded.declaration',
  )
  const writeAll = connection.transaction((changes: StoredChange[]) => {
    for (const { collection, id, text } of changes) {
      if (text === undefined) remove.run(collection, id)
      else put.run(collection, id, text)
    }
  })
  return {
    name: file,
    collections: () => declarations(connection),
    documents: () => readDocuments(connection),
    declare: (collection) => void declare.run(collection.name, JSON.stringify(collection)),
    write: (changes) => void writeAll.immediate(changes),
    close: () => close(connection),
  }
}

// libsql keeps the file as long as a statement lives, so the lock is given back by hand.
function close(connection: Sqlite.Database): void {
  connection.exec('PRAGMA journal_mode = DELETE')
  connection.exec('PRAGMA locking_mode = NORMAL')
  connection.prepare('SELECT count(*) FROM collections').get()
  connection.close()
}

function declarations(connection: Sqlite.Database): CollectionDeclaration[] {
  const rows = connection.prepare('SELECT declaration FROM collections ORDER BY rowid').all() as { declaration: string }[]
  return rows.map((row) => JSON.parse(row.declaration) as CollectionDeclaration)
}

function open(file: string): Sqlite.Database {
  const isNew = !existsSync(file)
  try {
    mkdirSync(dirname(file), { recursive: true })
    const connection = new Sqlite(file)
    if (!isNew) check(connection)
    connection.exec('PRAGMA locking_mode = EXCLUSIVE')
    connection.exec('PRAGMA journal_mode = WAL')
    connection.exec('PRAGMA synchronous = FULL')
    connection.exec(SCHEMA)
    return connection
  } catch (reason) {
    throw unreadable(file, reason)
  }
}

function check(connection: Sqlite.Database): void {
  const rows = connection.prepare('PRAGMA quick_check(1)').raw().all() as unknown[][]
  if (rows[0]?.[0] !== 'ok') throw new Error(String(rows[0]?.[0]))
}

/** One sentence for the person who starts the program. Nothing was changed or deleted. */
export function unreadable(file: string, reason: unknown): DatabaseError {
  const detail = reason instanceof Error ? reason.message : String(reason)
  const sentence = /locked|busy/i.test(detail)
    ? `数据文件 ${file} 正被另一个程序使用，请先关掉那个程序再启动。`
    : `数据文件 ${file} 打不开，可能已经损坏；文件没有被改动，请先备份它，再换一个目录启动（${detail}）。`
  return new DatabaseError('DATABASE_FILE_UNREADABLE', sentence)
}

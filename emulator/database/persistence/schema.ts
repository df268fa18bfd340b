import type Sqlite from 'libsql'

/**
 * What a file may say (`PRAGMA user_version`): with 2 an id may be a number, so that a program refuses it which takes them
 * all for texts. All versions have the same tables, but that 0, which is from before there were versions, may lack `kept`.
 */
export const SCHEMA_VERSION = 2
const OF_TEXTS = 1

const TABLES = `
  CREATE TABLE IF NOT EXISTS collections (name TEXT PRIMARY KEY, declaration TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS documents (
    position INTEGER PRIMARY KEY, collection TEXT NOT NULL, id TEXT NOT NULL, text TEXT NOT NULL,
    UNIQUE (collection, id)
  );
  CREATE TABLE IF NOT EXISTS kept (name TEXT PRIMARY KEY, text TEXT NOT NULL);
  PRAGMA user_version = ${OF_TEXTS};`

export function schemaVersion(connection: Sqlite.Database): number {
  return (connection.prepare('PRAGMA user_version').raw().all() as unknown as [number][])[0]?.[0] ?? 0
}

/** Makes the tables, or adds those that an older program did not know. */
export function bringUpToDate(connection: Sqlite.Database): void {
  if (schemaVersion(connection) < OF_TEXTS) connection.exec(`BEGIN; ${TABLES} COMMIT;`)
}

export const mayHoldNumbers = (connection: Sqlite.Database): boolean => schemaVersion(connection) > OF_TEXTS

/** For the transaction that writes the first id that is a number: they are on disk together, or neither. */
export function allowNumbers(connection: Sqlite.Database): void {
  if (!mayHoldNumbers(connection)) connection.exec(`PRAGMA user_version = ${SCHEMA_VERSION}`)
}

const COLUMNS: Record<string, string> = {
  collections: 'name TEXT 1, declaration TEXT 0',
  documents: 'position INTEGER 1, collection TEXT 0, id TEXT 0, text TEXT 0',
  kept: 'name TEXT 1, text TEXT 0',
}

// As bytes: libsql ends the whole process when what it takes for a text is none.
const TABLE_COLUMNS = `SELECT CAST(group_concat(name || ' ' || type || ' ' || pk, ', ') AS BLOB) AS columns FROM pragma_table_info(?)`

/** A byte of a table's definition may change what it means: a `position` that is no key is null everywhere, and no document is found. */
export function checkTables(connection: Sqlite.Database): void {
  const read = connection.prepare(TABLE_COLUMNS)
  const mayLack = schemaVersion(connection) === 0 ? 'kept' : undefined
  for (const [table, columns] of Object.entries(COLUMNS)) {
    const found = (read.get(table) as { columns: Buffer | null }).columns?.toString()
    if (found !== columns && !(table === mayLack && found === undefined)) throw new Error(`the table ${table} is not as it was made`)
  }
}

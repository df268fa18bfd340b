import type Sqlite from 'libsql'

/** Written into every file (`PRAGMA user_version`); files from before there was one say 0 and hold the same tables. */
export const SCHEMA_VERSION = 1

const TABLES = `
  CREATE TABLE IF NOT EXISTS collections (name TEXT PRIMARY KEY, declaration TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS documents (
    position INTEGER PRIMARY KEY, collection TEXT NOT NULL, id TEXT NOT NULL, text TEXT NOT NULL,
    UNIQUE (collection, id)
  );
  CREATE TABLE IF NOT EXISTS kept (name TEXT PRIMARY KEY, text TEXT NOT NULL);
  PRAGMA user_version = ${SCHEMA_VERSION};`

export function schemaVersion(connection: Sqlite.Database): number {
  return (connection.prepare('PRAGMA user_version').raw().all() as unknown as [number][])[0]?.[0] ?? 0
}

/** Makes the tables, or adds those that an older program did not know. */
export function bringUpToDate(connection: Sqlite.Database): void {
  if (schemaVersion(connection) < SCHEMA_VERSION) connection.exec(`BEGIN; ${TABLES} COMMIT;`)
}

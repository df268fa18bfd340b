import type Sqlite from 'libsql'

/** Every document as it is kept, in the order in which they were first written. */
export function readDocuments(connection: Sqlite.Database): Iterable<{ collection: string; text: string }> {
  const read = connection.prepare('SELECT collection, text FROM documents ORDER BY position')
  return read.iterate() as Iterable<{ collection: string; text: string }>
}

import Sqlite from 'libsql'
import type { StoredChange } from './persistence'
import { allowNumbers } from './schema'
import { columnOf } from './stored-id'
import { atomically } from './write-error'

/** The index showed no document, or another one, where the table has this one. */
class IndexDamaged extends Error {}

/** Writes all changes or none. An index that turns out to be damaged is made again from the documents first. */
export function createWriter(connection: Sqlite.Database): (changes: StoredChange[]) => void {
  const insert = connection.prepare('INSERT INTO documents (collection, id, text) VALUES (?, ?, ?)')
  const update = connection.prepare('UPDATE documents SET text = ? WHERE collection = ? AND id = ?')
  const remove = connection.prepare('DELETE FROM documents WHERE collection = ? AND id = ?')

  function change({ collection, id: asked, text, isNew }: StoredChange): number {
    const id = columnOf(asked)
    // Made and removed within one transaction.
    if (text === undefined && isNew) return 1
    if (text === undefined) return remove.run(collection, id).changes
    return isNew ? insert.run(collection, id, text).changes : update.run(text, collection, id).changes
  }

  function changeOne(stored: StoredChange): void {
    if (change(stored) !== 1) throw new IndexDamaged(`${stored.collection} ${stored.id} is not in the index`)
  }

  return (changes) => {
    const work = () => {
      if (changes.some(isNewNumber)) allowNumbers(connection)
      changes.forEach(changeOne)
    }
    try {
      atomically(connection, work)
    } catch (reason) {
      if (!isIndexDamaged(reason)) throw reason
      atomically(connection, () => connection.exec('REINDEX documents'))
      atomically(connection, work)
    }
  }
}

const isNewNumber = ({ id, text, isNew }: StoredChange) => typeof id === 'number' && isNew && text !== undefined

function isIndexDamaged(reason: unknown): boolean {
  if (!(reason instanceof Error)) return false
  const { cause } = reason
  return cause instanceof IndexDamaged || (cause instanceof Sqlite.SqliteError && cause.code.startsWith('SQLITE_CONSTRAINT'))
}

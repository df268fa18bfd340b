import type Sqlite from 'libsql'
import type { CollectionDeclaration } from '../../database'
import { closeFile, openFile } from '../open-file'
import { allowNumbers } from '../schema'
import { columnOf } from '../stored-id'
import { atomically } from '../write-error'
import { type Pages, openPages } from './pages'
import { type DocumentName, type FoundDocument, salvage } from './salvage'

export interface Rebuilt {
  saved: number
  /** The same, of each collection. */
  savedIn: { collection: string; count: number }[]
  /** Documents that were there and cannot be read whole, by what is left of them. */
  lost: DocumentName[]
  /** Of how many pages the file has lost its end: what was there nobody knows. */
  missing: { pages: number; of: number }
  /** Also those of which only documents are left. */
  collections: CollectionDeclaration[]
  /** Without a text: there was one. */
  kept: { name: string; text: string | undefined }[]
}

/** Writes every whole document of a damaged file into a new one as it comes upon it, so that any size will do. */
export function rebuild(damaged: string, file: string): Rebuilt {
  const pages = openPages(damaged)
  try {
    const connection = openFile(file)
    try {
      return { ...fill(connection, pages), ...compare(connection, pages), missing: { pages: pages.missing, of: pages.count + pages.missing } }
    } finally {
      closeFile(connection)
    }
  } finally {
    pages.close()
  }
}

const BATCH = 500
const BATCH_LENGTH = 2_000_000

function fill(connection: Sqlite.Database, pages: Pages): Pick<Rebuilt, 'collections' | 'kept'> {
  const [collections, kept, seen] = [new Map<string, CollectionDeclaration>(), new Map<string, string | undefined>(), new Set<string>()]
  const batch = batches(connection)
  for (const found of salvage(pages)) {
    if (found.collection) collections.set(found.collection.name, found.collection)
    if (found.kept) kept.set(found.kept.name, found.kept.text ?? kept.get(found.kept.name))
    if (found.document) seen.add(found.document.collection)
    if (found.document) batch.put(found.document)
  }
  batch.flush()
  for (const name of seen) if (!collections.has(name)) collections.set(name, { name, permission: 'ADMINONLY', indexes: [] })
  return { collections: [...collections.values()], kept: [...kept].map(([name, text]) => ({ name, text })) }
}

function batches(connection: Sqlite.Database) {
  const putOne = putter(connection)
  let batch: FoundDocument[] = []
  let length = 0

  function flush(): void {
    const work = () => {
      if (batch.some(({ id }) => typeof id === 'number')) allowNumbers(connection)
      batch.forEach(putOne)
    }
    if (batch.length > 0) atomically(connection, work)
    batch = []
    length = 0
  }

  function put(document: FoundDocument): void {
    batch.push(document)
    length += document.text.length
    if (batch.length >= BATCH || length >= BATCH_LENGTH) flush()
  }

  return { put, flush }
}

/** More is no place of a document: bytes were misread. */
const HIGHEST = 2 ** 48

/** Puts a document where it was, so that all stay in the order in which they were first written. */
function putter(connection: Sqlite.Database): (document: FoundDocument) => void {
  const known = connection.prepare('SELECT position FROM documents WHERE collection = ? AND id = ?')
  const at = connection.prepare('SELECT 1 FROM documents WHERE position = ?')
  const remove = connection.prepare('DELETE FROM documents WHERE position = ?')
  const insert = connection.prepare('INSERT INTO documents (position, collection, id, text) VALUES (?, ?, ?, ?)')
  return ({ collection, id, text, rowid }) => {
    const other = known.get(collection, columnOf(id)) as { position: number } | undefined
    if (other && other.position >= rowid) return
    if (other) remove.run(other.position)
    const isPlace = rowid > 0 && rowid < HIGHEST && at.get(rowid) === undefined
    insert.run(isPlace ? rowid : null, collection, columnOf(id), text)
  }
}

/** Every name that the damaged file knows, and whether its document was saved. */
function compare(connection: Sqlite.Database, pages: Pages): Pick<Rebuilt, 'saved' | 'savedIn' | 'lost'> {
  const find = connection.prepare('SELECT 1 FROM documents WHERE collection = ? AND id = ?')
  const lost = new Map<string, DocumentName>()
  for (const { name } of salvage(pages)) {
    if (name && find.get(name.collection, columnOf(name.id)) === undefined) lost.set(JSON.stringify([name.collection, name.id]), name)
  }
  const savedIn = connection.prepare('SELECT collection, count(*) AS count FROM documents GROUP BY collection').all() as Rebuilt['savedIn']
  return { saved: savedIn.reduce((sum, { count }) => sum + count, 0), savedIn, lost: [...lost.values()] }
}

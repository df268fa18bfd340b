import type { CollectionDeclaration, IndexDeclaration } from '../../database'
import { type Cell, cellsOf } from './cells'
import { freePages, readPages } from './pages'

/** What a damaged file still holds, read page by page without asking SQLite. */
export interface Salvage {
  collections: CollectionDeclaration[]
  /** In the order in which they were first written. */
  documents: { collection: string; id: string; text: string }[]
  kept: { name: string; text: string }[]
  /** Documents that were there and cannot be read whole, by what is left of them. */
  lost: { collection: string; id: string }[]
}

/** Reads every sound row of the file and of the log beside it. Changes neither. */
export function salvage(file: string): Salvage {
  const pages = readPages(file)
  const free = freePages(pages)
  const finds = createFinds()
  for (let number = 1; number <= pages.count; number++) {
    if (!free.has(number)) for (const cell of cellsOf(pages, number)) finds.take(cell)
  }
  return finds.result()
}

interface Row {
  collection: string
  id: string
  text: string
  rowid: number
}

const keyOf = (collection: string, id: string) => JSON.stringify([collection, id])

function createFinds() {
  const rows = new Map<string, Row>()
  const named = new Map<string, { collection: string; id: string }>()
  const collections = new Map<string, CollectionDeclaration>()
  const kept = new Map<string, string>()

  function takeDocument(row: Row): void {
    named.set(keyOf(row.collection, row.id), row)
    const known = rows.get(keyOf(row.collection, row.id))
    if (isDocument(row) && (!known || known.rowid < row.rowid)) rows.set(keyOf(row.collection, row.id), row)
  }

  function takePair(name: string, text: string): void {
    const declaration = declarationIn(name, text)
    if (declaration) collections.set(name, declaration)
    else kept.set(name, text)
  }

  function take({ rowid, columns }: Cell): void {
    const [first, second, third, fourth] = columns
    if (rowid === undefined) return void (isText(first) && isText(second) && columns.length === 3 && named.set(keyOf(first, second), { collection: first, id: second }))
    if (columns.length === 4 && first === null && isText(second) && isText(third)) takeDocument({ collection: second, id: third, text: fourth as string, rowid })
    if (columns.length === 2 && isText(first) && isText(second)) takePair(first, second)
  }

  function result(): Salvage {
    const documents = [...rows.values()].sort((one, other) => one.rowid - other.rowid)
    for (const { collection } of documents) if (!collections.has(collection)) collections.set(collection, { name: collection, permission: 'ADMINONLY', indexes: [] })
    return {
      collections: [...collections.values()],
      documents: documents.map(({ collection, id, text }) => ({ collection, id, text })),
      kept: [...kept].map(([name, text]) => ({ name, text })),
      lost: [...named].filter(([key]) => !rows.has(key)).map(([, { collection, id }]) => ({ collection, id })),
    }
  }

  return { take, result }
}

const isText = (value: unknown): value is string => typeof value === 'string'

function parse(text: unknown): unknown {
  try {
    return isText(text) ? JSON.parse(text) : undefined
  } catch {
    return undefined
  }
}

/** Bytes that were changed within a document may still be a document: its own name in it must at least be the right one. */
function isDocument({ id, text }: Row): boolean {
  const value = parse(text) as { _id?: unknown } | null | undefined
  return value?._id === id
}

/** An index that is damaged is left out: whoever starts the program declares it again. */
function declarationIn(name: string, text: string): CollectionDeclaration | undefined {
  const value = parse(text) as Partial<CollectionDeclaration> | null | undefined
  return value?.name === name && Array.isArray(value.indexes) ? { name, permission: 'ADMINONLY', indexes: value.indexes.filter(isIndex) } : undefined
}

function isIndex(value: unknown): value is IndexDeclaration {
  const { name, keys, unique } = (value ?? {}) as Partial<IndexDeclaration>
  const isKey = (key: Partial<IndexDeclaration['keys'][number]> | null) => isText(key?.field) && [1, -1, '2dsphere'].includes(key?.direction ?? 0)
  return isText(name) && typeof unique === 'boolean' && Array.isArray(keys) && keys.length > 0 && keys.every(isKey)
}

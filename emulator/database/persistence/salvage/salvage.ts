import type { CollectionDeclaration, DocumentId, IndexDeclaration } from '../../database'
import { idIn } from '../stored-id'
import { type Cell, cellsOf } from './cells'
import { type Pages, freePages } from './pages'

export interface DocumentName {
  collection: string
  id: DocumentId
}

/** A document that is whole; of two with one name the one with the higher `rowid` is the later. */
export interface FoundDocument extends DocumentName {
  text: string
  rowid: number
}

/** What one entry of a damaged file says. */
export interface Found {
  /** Whose document is here, or was. */
  name?: DocumentName
  document?: FoundDocument
  collection?: CollectionDeclaration
  /** What else was kept; its text when that is whole. */
  kept?: { name: string; text: string | undefined }
}

/** Every entry that can be read of the file and of the log beside it, page by page without asking SQLite. Changes neither. */
export function* salvage(pages: Pages): Iterable<Found> {
  const free = freePages(pages)
  for (let number = 1; number <= pages.count; number++) {
    if (!free.has(number)) for (const cell of cellsOf(pages, number)) yield foundIn(cell)
  }
}

function foundIn({ rowid, columns }: Cell): Found {
  const [first, second, third, fourth] = columns
  if (rowid === undefined) return columns.length === 3 ? nameIn(first, idIn(second)) : {}
  if (columns.length === 4 && first === null) return documentIn(nameIn(second, idIn(third)), fourth, rowid)
  return columns.length === 2 && isText(first) && (isText(second) || second === undefined) ? pairIn(first, second) : {}
}

const nameIn = (collection: unknown, id: DocumentId | undefined): Pick<Found, 'name'> => (isText(collection) && id !== undefined ? { name: { collection, id } } : {})

/** Bytes that were changed within a document may still be a document: its own name in it must at least be the right one. */
function documentIn({ name }: Pick<Found, 'name'>, text: unknown, rowid: number): Found {
  if (!name) return {}
  const value = parse(text) as { _id?: unknown } | null | undefined
  return value?._id === name.id && isText(text) ? { name, document: { ...name, text, rowid } } : { name }
}

function pairIn(name: string, text: string | undefined): Found {
  const collection = declarationIn(name, text)
  return collection ? { collection } : { kept: { name, text } }
}

const isText = (value: unknown): value is string => typeof value === 'string'

function parse(text: unknown): unknown {
  try {
    return isText(text) ? JSON.parse(text) : undefined
  } catch {
    return undefined
  }
}

/** An index that is damaged is left out: whoever starts the program declares it again. */
function declarationIn(name: string, text: string | undefined): CollectionDeclaration | undefined {
  const value = parse(text) as Partial<CollectionDeclaration> | null | undefined
  return value?.name === name && Array.isArray(value.indexes) ? { name, permission: 'ADMINONLY', indexes: value.indexes.filter(isIndex) } : undefined
}

function isIndex(value: unknown): value is IndexDeclaration {
  const { name, keys, unique } = (value ?? {}) as Partial<IndexDeclaration>
  const isKey = (key: Partial<IndexDeclaration['keys'][number]> | null) => isText(key?.field) && [1, -1, '2dsphere'].includes(key?.direction ?? 0)
  return isText(name) && typeof unique === 'boolean' && Array.isArray(keys) && keys.length > 0 && keys.every(isKey)
}

import type { CollectionDeclaration, Doc } from './database'
import { DatabaseError, type DatabaseErrorCode } from './database-error'
import { checkGeoFields } from './geo'
import type { SortedIndex } from './sorted/sorted-index'
import { EMPTY_ARRAY } from './value/compare'

/** A declared index that cannot be, because of documents that are there: said to whoever declares it. */
export class IndexContradicted extends DatabaseError {
  constructor(code: DatabaseErrorCode, /** Without advice. */ readonly what: string) {
    super(code, `${what}。没有改动任何内容：照原来的声明，或者不声明这个索引，都能打开；把这些文档改好或者删掉，再声明它。`)
  }
}

/** Throws when two documents have a key that only one may have. */
export function checkUnique(collection: string, index: SortedIndex): void {
  const key = index.declaration.unique ? index.firstDuplicate() : undefined
  if (!key) return
  const documents = [...new Set(index.scan({ prefixes: [key] }))]
  const fields = index.declaration.keys.map(({ field }) => field).join('、')
  const values = `${key.map(shown).join('、')}${key.includes(null) ? '，没有这个字段也算' : ''}`
  const what = `集合 ${collection} 的唯一索引 ${index.declaration.name} 建不起来：有 ${documents.length} 个文档的 ${fields} 都是 ${values}（_id 是 ${idsOf(documents)}）`
  throw new IndexContradicted('DATABASE_DUPLICATE_WRITE', what)
}

/** Throws when a document has keys that no index takes: every question by this one would fail, and every change of that document. */
export function checkKeys(collection: string, index: SortedIndex, documents: Iterable<Doc>): void {
  for (const document of documents) standing(document, `集合 ${collection} 的索引 ${index.declaration.name} `, () => index.keysFor(document))
}

/** Throws when a document has something else where a place is to be. */
export function checkPlaces({ name, indexes }: CollectionDeclaration, documents: Iterable<Doc>): void {
  for (const document of documents) standing(document, `集合 ${name} 的地理位置索引`, () => checkGeoFields(indexes, document))
}

function standing(document: Doc, inIndex: string, stand: () => unknown): void {
  try {
    stand()
  } catch (reason) {
    if (!(reason instanceof DatabaseError)) throw reason
    throw new IndexContradicted(reason.code, `${inIndex}建不起来：_id 是 ${shown(document._id)} 的文档放不进去（${reason.message}）`)
  }
}

const MOST_SHOWN = 5
const LONGEST_SHOWN = 60

function shown(value: unknown): string {
  const text = typeof value === 'number' ? String(value) : JSON.stringify(value === EMPTY_ARRAY ? [] : value)
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text
}

const idsOf = (documents: Doc[]) => `${documents.slice(0, MOST_SHOWN).map(({ _id }) => shown(_id)).join('、')}${documents.length > MOST_SHOWN ? ' 等' : ''}`

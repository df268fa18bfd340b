import type { Doc } from '../database'
import { requestFailed } from '../database-error'
import { tuples } from '../query/sort-key'
import { compare } from '../value/compare'
import { isPlain } from '../value/kind'
import { partsOf } from '../value/path'

/** An index that has an order: one of places (2dsphere) has none. */
export interface SortedDeclaration {
  name: string
  keys: { field: string; direction: 1 | -1 }[]
  unique: boolean
}

/**
 * One place of a document in an index. A document whose keyed fields hold no array is its own entry, which costs a
 * pointer; an array gives as many entries as it has different elements.
 */
export type Entry = Doc | Key

export class Key {
  constructor(readonly values: unknown[], readonly document: Doc) {}
}

/** Stands for an array that was met on the way or at the end. */
const ARRAY = Symbol('array')

const MAX_KEYS = 1000

/** Says under which keys a document stands in an index, and what an entry's key is. An absent field counts as null. */
export class Keys {
  private readonly readers: ((document: Doc) => unknown)[]
  private readonly paths: string[][]

  constructor(private readonly declaration: SortedDeclaration) {
    this.readers = declaration.keys.map(({ field }) => reader(field))
    this.paths = declaration.keys.map(({ field }) => partsOf(field))
  }

  readonly part = (entry: Entry, at: number): unknown =>
    entry instanceof Key ? entry.values[at] : (this.readers[at]?.(entry) ?? null)

  valuesOf = (entry: Entry): unknown[] => (entry instanceof Key ? entry.values : this.readers.map((read) => read(entry) ?? null))

  entriesOf(document: Doc): Entry[] {
    return this.isOwnEntry(document) ? [document] : this.listOf(document).map((values) => new Key(values, document))
  }

  isOwnEntry(document: Doc): boolean {
    for (const read of this.readers) if (read(document) === ARRAY) return false
    return true
  }

  private listOf(document: Doc): unknown[][] {
    const keys = tuples(document, this.paths).map((values) => values.map((value) => value ?? null))
    const list = keys.sort(compareLists).filter((key, at) => at === 0 || compareLists(keys[at - 1] ?? [], key) !== 0)
    if (list.length > MAX_KEYS) throw requestFailed(`too many keys in index ${this.declaration.name}`)
    return list
  }
}

const compareLists = (a: unknown[], b: unknown[]): number => compare(a, b)

export const documentOf = (entry: Entry): Doc => (entry instanceof Key ? entry.document : entry)

/** Reads a field again and again: faster than by its path, and enough as long as no array comes in between. */
function reader(field: string): (document: Doc) => unknown {
  const parts = partsOf(field)
  const [only = ''] = parts
  if (parts.length === 1) return only in Object.prototype ? (document) => follow(document, parts) : (document) => unlessArray(document[only])
  return (document) => follow(document, parts)
}

const unlessArray = (value: unknown): unknown => (Array.isArray(value) ? ARRAY : value)

function follow(document: Doc, parts: string[]): unknown {
  let value: unknown = document
  for (const part of parts) {
    if (Array.isArray(value)) return ARRAY
    if (!isPlain(value) || !Object.hasOwn(value, part)) return undefined
    value = value[part]
  }
  return unlessArray(value)
}

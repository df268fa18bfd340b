import { isPlain } from './kind'
import { isPosition, partsOf } from './path'

/**
 * Looks at a value; `offset` is the place in the outermost array that was looked through to find it.
 * `undefined` stands for an absent field.
 */
export type Visit = (value: unknown, offset?: number) => boolean

/** Shows a visitor what stands at a path of a document, until it answers yes. */
export type Walk = (document: unknown, visit: Visit) => boolean

interface Search {
  parts: string[]
  readers: ((document: unknown) => unknown)[]
  isOpened: boolean
  visit: Visit
  offset: number | undefined
}

/**
 * A path as MongoDB follows it: through the documents in arrays on the way, and by a number into an array.
 * `isOpened`: an array at its end is looked at element by element and then as a whole, otherwise only as a whole.
 */
export function walk(path: string, isOpened: boolean): Walk {
  const parts = partsOf(path)
  const readers = parts.map(reader)
  const [read = reader(path)] = readers
  if (parts.length > 1) return (document, visit) => inDocument(document, { parts, readers, isOpened, visit, offset: undefined }, 0)
  if (!isOpened) return (document, visit) => visit(read(document))
  return (document, visit) => {
    const value = read(document)
    return Array.isArray(value) ? open(value, visit, undefined) : visit(value)
  }
}

/** Reads one field of a document, in which an array counts as a document of its positions. */
export function reader(field: string): (document: unknown) => unknown {
  const isInherited = field in Object.prototype
  return (document) => {
    if (Array.isArray(document)) return isPosition(field) ? (document[Number(field)] as unknown) : undefined
    if (!isPlain(document) || (isInherited && !Object.hasOwn(document, field))) return undefined
    return document[field]
  }
}

function open(values: unknown[], visit: Visit, offset: number | undefined): boolean {
  for (let at = 0; at < values.length; at++) if (visit(values[at], offset ?? at)) return true
  return visit(values, offset)
}

function inDocument(document: unknown, search: Search, from: number): boolean {
  let value = document
  for (let at = from; at < search.readers.length; at++) {
    if (at > from && Array.isArray(value)) return inArray(value, search, at)
    value = search.readers[at]?.(value)
  }
  if (search.isOpened && Array.isArray(value)) return open(value, search.visit, search.offset)
  return search.visit(value, search.offset)
}

function inArray(values: unknown[], search: Search, at: number): boolean {
  const part = search.parts[at] ?? ''
  const position = isPosition(part) ? Number(part) : -1
  for (let index = 0; index < values.length; index++) {
    const item = values[index]
    if (isPlain(item) && inDocument(item, { ...search, offset: search.offset ?? index }, at)) return true
    if (index === position && atPosition(item, search, at + 1)) return true
  }
  return false
}

// What a number names is looked at as a whole, and a scalar there has no fields: not even absent ones.
function atPosition(item: unknown, search: Search, at: number): boolean {
  if (at === search.parts.length) return search.visit(item, search.offset)
  if (Array.isArray(item)) return inArray(item, search, at)
  return isPlain(item) && inDocument(item, search, at)
}

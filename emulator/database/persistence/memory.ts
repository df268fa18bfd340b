import type { CollectionDeclaration, DocumentId } from '../database'
import type { Kept, Persistence } from './persistence'

/** Keeps documents as long as the object lives: what one database closed, the next one opens. */
export function memory(): Persistence {
  const collections = new Map<string, CollectionDeclaration>()
  const documents = new Map<string, Map<DocumentId, string>>()
  const texts = new Map<string, string>()
  const kept: Kept = { get: (name) => texts.get(name), set: (name, text) => void texts.set(name, text), names: () => [...texts.keys()] }
  return {
    name: 'memory',
    collections: () => [...collections.values()],
    *documents() {
      for (const [collection, own] of documents) for (const text of own.values()) yield { collection, document: JSON.parse(text) as unknown }
    },
    declare: (collection) => void collections.set(collection.name, structuredClone(collection)),
    write(changes) {
      for (const { collection, id, text } of changes) {
        const own = documents.get(collection) ?? new Map<DocumentId, string>()
        documents.set(collection, own)
        if (text === undefined) own.delete(id)
        else own.set(id, text)
      }
    },
    kept: () => kept,
    close: () => undefined,
  }
}

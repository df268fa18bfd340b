import type { CollectionDeclaration } from '../database'
import type { Persistence } from './persistence'

/** Keeps documents as long as the object lives: what one database closed, the next one opens. */
export function memory(): Persistence {
  const collections = new Map<string, CollectionDeclaration>()
  const documents = new Map<string, Map<string, string>>()
  return {
    name: 'memory',
    collections: () => [...collections.values()],
    *documents() {
      for (const [collection, texts] of documents) for (const text of texts.values()) yield { collection, text }
    },
    declare: (collection) => void collections.set(collection.name, structuredClone(collection)),
    write(changes) {
      for (const { collection, id, text } of changes) {
        const texts = documents.get(collection) ?? new Map<string, string>()
        documents.set(collection, texts)
        if (text === undefined) texts.delete(id)
        else texts.set(id, text)
      }
    },
    close: () => undefined,
  }
}

import { Collection } from './collection'
import { collectionNotExist } from './database-error'
import type { Persistence } from './persistence/persistence'
import type { Doc } from './database'
import { checkDeclaration } from './declaration-limits'
import { decode } from './value/storable'

/** Throws what a start would stumble over. Keeps nothing of what it reads, so that any size will do. */
export function checkStored(persistence: Persistence): void {
  readInto(collectionsOf(persistence), persistence, () => undefined)
}

/** Throws what a start or a later write would stumble over, the indexes that the documents contradict among it. */
export function checkWhole(persistence: Persistence): void {
  const collections = collectionsOf(persistence)
  readInto(collections, persistence, ({ documents }, document) => documents.set(document._id, document))
  for (const collection of collections.values()) {
    checkDeclaration(collection.declaration)
    collection.redeclare(collection.declaration)
  }
}

const collectionsOf = (persistence: Persistence) => new Map(persistence.collections().map((declaration) => [declaration.name, new Collection(declaration)]))

function readInto(collections: Map<string, Collection>, persistence: Persistence, take: (collection: Collection, document: Doc) => void): void {
  for (const { collection: name, document } of persistence.documents()) {
    const collection = collections.get(name)
    if (!collection) throw collectionNotExist(name)
    take(collection, decode(document))
  }
}

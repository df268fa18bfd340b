import { Collection } from './collection'
import { collectionNotExist } from './database-error'
import type { Persistence } from './persistence/persistence'
import { decode } from './value/storable'

/** Throws what a start would stumble over. Keeps nothing of what it reads, so that any size will do. */
export function checkStored(persistence: Persistence): void {
  const known = new Set(persistence.collections().map((declaration) => new Collection(declaration).declaration.name))
  for (const { collection, document } of persistence.documents()) {
    decode(document)
    if (!known.has(collection)) throw collectionNotExist(collection)
  }
}

import type { CollectionDeclaration } from '../database'

/** One document written (`text`) or removed (`undefined`). */
export interface StoredChange {
  collection: string
  id: string
  text: string | undefined
}

/** Where documents outlive the program. `write` is all or nothing, and on disk when it returns. */
export interface Persistence {
  /** What a person would call it: the file's path, for instance. */
  readonly name: string
  collections(): CollectionDeclaration[]
  documents(): Iterable<{ collection: string; text: string }>
  declare(collection: CollectionDeclaration): void
  write(changes: StoredChange[]): void
  close(): void
}

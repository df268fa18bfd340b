import type { CollectionDeclaration, DocumentId } from '../database'

/** One document written (`text`) or removed (`undefined`). */
export interface StoredChange {
  collection: string
  id: DocumentId
  text: string | undefined
  /** Whether there was none of this id. */
  isNew: boolean
}

/** A document as JSON has it: what JSON does not know is written as `encode` writes it. */
export interface StoredDocument {
  collection: string
  document: unknown
}

/** Small texts by name, for what must outlive the program and is no document. `set` is on disk when it returns. */
export interface Kept {
  get(name: string): string | undefined
  set(name: string, text: string): void
  names(): string[]
}

/**
 * Where documents outlive the program. `write` is all or nothing, and on disk when it returns; when it cannot be
 * kept, it throws `DATABASE_REQUEST_FAILED`, nothing has changed, and the next write may succeed.
 */
export interface Persistence {
  /** What a person would call it: the file's path, for instance. */
  readonly name: string
  collections(): CollectionDeclaration[]
  /** In the order in which they were first written. */
  documents(): Iterable<StoredDocument>
  declare(collection: CollectionDeclaration): void
  write(changes: StoredChange[]): void
  kept(): Kept
  close(): void
}

import type { CollectionDeclaration, Doc, DocumentId, IndexDeclaration } from './database'
import { checkKeys, checkPlaces, checkUnique } from './contradiction'
import { duplicateKey } from './database-error'
import { PlaceIndex, checkGeoFields } from './geo'
import type { Searchable } from './query/plan'
import type { SortedDeclaration } from './sorted/keys'
import { SortedIndex } from './sorted/sorted-index'

/** A document as it will be, or `undefined` for its removal. */
export interface Change {
  id: DocumentId
  after: Doc | undefined
}

interface Superseded {
  /** The write that replaced it. */
  until: number
  document: Doc | undefined
}

/** Every collection has it (MongoDB); whether an `_id` is free is asked of the documents themselves. */
const ID_INDEX: SortedDeclaration = { name: '_id_', keys: [{ field: '_id', direction: 1 }], unique: false }

/** The latest committed documents, their indexes, and the past that running transactions still see. */
export class Collection implements Searchable {
  readonly documents = new Map<DocumentId, Doc>()
  indexes: SortedIndex[]
  /** By their fields. */
  places: ReadonlyMap<string, PlaceIndex>
  private readonly past = new Map<DocumentId, Superseded[]>()

  constructor(public declaration: CollectionDeclaration) {
    this.indexes = this.indexesOf(declaration)
    this.places = this.placesOf(declaration)
  }

  /** Another declaration; refuses an index that the documents contradict. */
  redeclare(declaration: CollectionDeclaration): void {
    const indexes = this.indexesOf(declaration)
    for (const index of indexes) {
      checkKeys(declaration.name, index, this.documents.values())
      checkUnique(declaration.name, index)
    }
    checkPlaces(declaration, this.documents.values())
    this.indexes = indexes
    this.places = this.placesOf(declaration)
    this.declaration = declaration
  }

  private indexesOf({ indexes }: CollectionDeclaration): SortedIndex[] {
    return [...indexes.filter(isSorted), ID_INDEX].map((index) => new SortedIndex(index, () => this.documents.values()))
  }

  private placesOf({ indexes }: CollectionDeclaration): ReadonlyMap<string, PlaceIndex> {
    const fields = indexes.flatMap(({ name, keys }) => keys.filter(({ direction }) => direction === '2dsphere').map(({ field }) => ({ field, name })))
    return new Map(fields.map(({ field, name }) => [field, new PlaceIndex(name, field, () => this.documents.values())]))
  }

  /** The document as it was after write number `snapshot`. */
  at(id: DocumentId, snapshot: number): Doc | undefined {
    const superseded = this.past.get(id)?.find(({ until }) => until > snapshot)
    return superseded ? superseded.document : this.documents.get(id)
  }

  isChangedSince(id: DocumentId, snapshot: number): boolean {
    return this.past.get(id)?.some(({ until }) => until > snapshot) ?? false
  }

  /** Ids that the indexes may show otherwise than a transaction must see them. */
  changed(): Iterable<DocumentId> {
    return this.past.keys()
  }

  remember(id: DocumentId, superseded: Superseded): void {
    const past = this.past.get(id)
    if (past) past.push(superseded)
    else this.past.set(id, [superseded])
  }

  /** Drops the past that nobody sees who began at `snapshot` or later. */
  forget(snapshot: number): void {
    for (const [id, superseded] of this.past) {
      const seen = superseded.filter(({ until }) => until > snapshot)
      if (seen.length === 0) this.past.delete(id)
      else this.past.set(id, seen)
    }
  }

  /** Makes all the changes or none; answers how to take them back. */
  replace(changes: Change[]): () => void {
    const steps: (() => void)[] = []
    const revert = () => {
      for (const step of steps.reverse()) step()
    }
    // Of a half-made change an index would learn something wrong, and a unique one is asked in between.
    for (const index of this.indexes) if (index.declaration.unique) index.build()
    try {
      for (const { id } of changes) this.unindex(this.documents.get(id), steps)
      for (const change of changes) this.put(change, steps)
    } catch (reason) {
      revert()
      throw reason
    }
    return revert
  }

  private unindex(document: Doc | undefined, steps: (() => void)[]): void {
    if (!document) return
    for (const index of [...this.indexes, ...this.places.values()]) {
      index.remove(document)
      steps.push(() => index.add(document))
    }
  }

  private put({ id, after }: Change, steps: (() => void)[]): void {
    const before = this.documents.get(id)
    if (after) this.index(after, steps)
    this.keep(id, after)
    steps.push(() => this.keep(id, before))
  }

  // Whoever comes back stands at the end.
  private keep(id: DocumentId, document: Doc | undefined): void {
    if (document) return void this.documents.set(id, document)
    this.documents.delete(id)
    for (const index of this.places.values()) index.forget(id)
  }

  private index(document: Doc, steps: (() => void)[]): void {
    checkGeoFields(this.declaration.indexes, document)
    for (const index of this.indexes) {
      const keys = index.keysFor(document)
      const taken = index.declaration.unique && keys.find((key) => index.has(key))
      if (taken) throw duplicateKey(this.declaration.name, index.declaration.name, named(index, taken))
      index.add(document)
      steps.push(() => index.remove(document))
    }
    for (const index of this.places.values()) {
      index.add(document)
      steps.push(() => index.remove(document))
    }
  }
}

const isSorted = (index: IndexDeclaration): index is SortedDeclaration => index.keys.every(({ direction }) => direction !== '2dsphere')

/** A key with the names of its fields. */
export function named(index: SortedIndex, key: unknown[]): Record<string, unknown> {
  return Object.fromEntries(index.declaration.keys.map(({ field }, at) => [field, key[at]]))
}

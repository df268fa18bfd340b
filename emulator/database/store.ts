import type { CollectionDeclaration, Doc, DocumentId } from './database'
import { Collection } from './collection'
import { collectionNotExist } from './database-error'
import { unreadable } from './persistence/file-error'
import type { Persistence } from './persistence/persistence'
import { decode, encode } from './value/storable'
import { WriteQueue } from './write-queue'

/** A written document with its collection. */
export interface Write {
  collection: string
  id: DocumentId
  after: Doc | undefined
}

export interface StoreOptions {
  /** Whether the writes of one turn of the event loop go to the persistence together. */
  isGathering: boolean
  /** Called when they were refused there, and taken back. */
  onRefused: () => void
}

/** The committed state: in memory for reading, in the persistence for good. */
export class Store {
  /** How many writes there have been; a snapshot is such a number. */
  writes = 0
  private readonly collections = new Map<string, Collection>()
  private readonly queue: WriteQueue

  constructor(private readonly persistence: Persistence, { isGathering, onRefused }: StoreOptions) {
    this.queue = new WriteQueue(persistence, isGathering, onRefused)
    try {
      this.load()
    } catch (reason) {
      persistence.close()
      throw unreadable(persistence.name, reason)
    }
  }

  collection(name: string): Collection {
    const collection = this.collections.get(name)
    if (!collection) throw collectionNotExist(name)
    return collection
  }

  all(): Collection[] {
    return [...this.collections.values()]
  }

  has(name: string): boolean {
    return this.collections.has(name)
  }

  /** None of them when documents contradict one; when the disk takes no more, those that it has taken. */
  declare(declarations: CollectionDeclaration[]): void {
    const news = declarations.filter((each) => JSON.stringify(this.collections.get(each.name)?.declaration) !== JSON.stringify(each))
    if (news.length === 0) return
    // What is taken back later would be taken back from the old indexes.
    this.queue.flush()
    const reverts: (() => void)[] = []
    try {
      const collections = news.map((declaration) => this.redeclare(declaration, reverts))
      for (const collection of collections) {
        this.persistence.declare(collection.declaration)
        this.collections.set(collection.declaration.name, collection)
        reverts.shift()
      }
    } catch (reason) {
      for (const revert of reverts.reverse()) revert()
      throw reason
    }
  }

  /** All or nothing, and kept when it returns, or when `settled` resolves. With `isRemembering` running transactions still see what was before. */
  commit(writes: Write[], isRemembering: boolean): void {
    if (writes.length === 0) return
    const before = writes.map(({ collection, id }) => this.collection(collection).documents.get(id))
    const texts = writes.map(({ after }) => after && encode(after))
    const reverts: (() => void)[] = []
    const revert = () => {
      for (const step of reverts.reverse()) step()
    }
    try {
      for (const [name, changes] of byCollection(writes)) reverts.push(this.collection(name).replace(changes))
      this.queue.add(writes.map(({ collection, id }, at) => ({ collection, id, text: texts[at], isNew: before[at] === undefined })), revert)
    } catch (reason) {
      revert()
      throw reason
    }
    this.writes += 1
    if (isRemembering) this.remember(writes, before)
  }

  /** Drops the past that no transaction sees which began at `snapshot` or later. */
  forget(snapshot: number): void {
    for (const collection of this.collections.values()) collection.forget(snapshot)
  }

  settled(): Promise<void> {
    return this.queue.settled()
  }

  close(): void {
    try {
      this.queue.flush()
    } finally {
      this.persistence.close()
    }
  }

  private redeclare(declaration: CollectionDeclaration, reverts: (() => void)[]): Collection {
    const collection = this.collections.get(declaration.name) ?? new Collection(declaration)
    const before = collection.declaration
    collection.redeclare(declaration)
    reverts.push(() => collection.redeclare(before))
    return collection
  }

  private remember(writes: Write[], before: (Doc | undefined)[]): void {
    for (const [at, { collection, id }] of writes.entries()) {
      this.collection(collection).remember(id, { until: this.writes, document: before[at] })
    }
  }

  private load(): void {
    for (const declaration of this.persistence.collections()) this.collections.set(declaration.name, new Collection(declaration))
    for (const { collection, document: stored } of this.persistence.documents()) {
      const document = decode(stored)
      this.collection(collection).documents.set(document._id, document)
    }
  }
}

function byCollection(writes: Write[]): Map<string, Write[]> {
  const groups = new Map<string, Write[]>()
  for (const write of writes) {
    const group = groups.get(write.collection)
    if (group) group.push(write)
    else groups.set(write.collection, [write])
  }
  return groups
}

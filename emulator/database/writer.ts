import type { Doc, DocumentId } from './database'
import { DatabaseError } from './database-error'
import type { Store, Write } from './store'
import type { Transactions } from './transaction'
import { isEqual } from './value/compare'
import { encode } from './value/storable'
import { checkConflict, checkLocks, uniqueKeys } from './write-conflict'

/** Brings writes into the store, or into the transaction that they are part of. */
export class Writer {
  constructor(private readonly store: Store, private readonly transactions: Transactions) {}

  write(writes: Write[], transactionId: string | undefined): void {
    if (transactionId !== undefined) return this.writeInside(writes, transactionId)
    checkLocks(this.surroundings, writes)
    this.commitInOrder(writes)
  }

  private get surroundings() {
    return { store: this.store, transactions: this.transactions }
  }

  private writeInside(writes: Write[], transactionId: string): void {
    const transaction = this.transactions.get(transactionId)
    for (const write of writes) {
      if (write.after) encode(write.after)
      checkConflict(this.surroundings, write, transaction)
      const own = transaction.writes.get(write.collection) ?? new Map<DocumentId, Doc | undefined>()
      transaction.writes.set(write.collection, own.set(write.id, write.after))
    }
  }

  // As MongoDB writes many: in order, and what stood before the one that fails stays.
  private commitInOrder(writes: Write[]): void {
    const isRemembering = this.transactions.isAnyRunning
    const oneByOne = () => {
      for (const write of writes) this.store.commit([write], isRemembering)
    }
    if (writes.length > 1 && writes.some((write) => this.movesUniqueKey(write))) return oneByOne()
    try {
      this.store.commit(writes, isRemembering)
    } catch (reason) {
      if (!isOfDocument(reason) || writes.length < 2) throw reason
      oneByOne()
    }
  }

  // Two documents that swap their keys succeed together and fail one after the other.
  private movesUniqueKey({ collection: name, id, after }: Write): boolean {
    const collection = this.store.collection(name)
    const before = collection.documents.get(id)
    return before !== undefined && after !== undefined && !isEqual(uniqueKeys(collection, before), uniqueKeys(collection, after))
  }
}

// What the disk refuses has a cause, and then nothing is written at all.
const isOfDocument = (reason: unknown): boolean => reason instanceof DatabaseError && reason.cause === undefined

import { randomUUID } from 'node:crypto'
import type { Doc, DocumentId } from './database'
import { transactionConflict, transactionNotExist } from './database-error'
import type { Stopwatch } from './stopwatch'
import type { Store, Write } from './store'

/** "transaction must be commit or abort in 30 seconds" */
export const TRANSACTION_MS = 30_000

/** What one transaction sees, and has written so far, by collection and `_id`. */
export interface Transaction {
  snapshot: number
  elapsed: () => number
  writes: Map<string, Map<DocumentId, Doc | undefined>>
}

/** The running transactions. One that is abandoned is dropped by whoever comes next after its 30 seconds. */
export class Transactions {
  private readonly running = new Map<string, Transaction>()

  constructor(private readonly store: Store, private readonly start: Stopwatch) {}

  get isAnyRunning(): boolean {
    this.dropExpired()
    return this.running.size > 0
  }

  begin(): string {
    this.dropExpired()
    const id = randomUUID()
    this.running.set(id, { snapshot: this.store.writes, elapsed: this.start(), writes: new Map() })
    return id
  }

  get(id: string): Transaction {
    this.dropExpired()
    const transaction = this.running.get(id)
    if (!transaction) throw transactionNotExist()
    return transaction
  }

  /** What the others have written in a collection and not committed. */
  *writesOfOthers(collection: string, own?: Transaction): Iterable<Map<DocumentId, Doc | undefined>> {
    this.dropExpired()
    for (const transaction of this.running.values()) {
      const writes = transaction.writes.get(collection)
      if (transaction !== own && writes) yield writes
    }
  }

  /** Over, whether it succeeds or not. What it wrote is locked meanwhile, so a conflict here would be a mistake of ours. */
  commit(id: string): void {
    const transaction = this.get(id)
    this.running.delete(id)
    const writes = writesOf(transaction)
    try {
      if (writes.some((write) => isStale(this.store, write, transaction))) throw transactionConflict()
      this.store.commit(writes, this.running.size > 0)
    } finally {
      this.tidy()
    }
  }

  abort(id: string): void {
    this.get(id)
    this.drop(id)
  }

  /** An operation that fails ends its transaction, as in MongoDB. */
  drop(id: string): void {
    if (this.running.delete(id)) this.tidy()
  }

  /** What they saw may never have been: the disk refused it. */
  dropAll(): void {
    this.running.clear()
    this.tidy()
  }

  private tidy(): void {
    this.store.forget(Math.min(...[...this.running.values()].map(({ snapshot }) => snapshot)))
  }

  private dropExpired(): void {
    for (const [id, { elapsed }] of this.running) if (elapsed() > TRANSACTION_MS) this.drop(id)
  }
}

/** Whether somebody else changed the document since the transaction began. */
export const isStale = (store: Store, { collection, id }: Pick<Write, 'collection' | 'id'>, { snapshot }: Transaction) =>
  store.collection(collection).isChangedSince(id, snapshot)

function writesOf({ writes }: Transaction): Write[] {
  return [...writes].flatMap(([collection, documents]) => [...documents].map(([id, after]) => ({ collection, id, after })))
}

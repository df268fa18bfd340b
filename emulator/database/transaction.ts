import { randomUUID } from 'node:crypto'
import type { Doc } from './database'
import { DatabaseError, transactionConflict, transactionNotExist } from './database-error'
import type { Store, Write } from './store'

/** A transaction that is not committed in 30 s is given up (CloudBase: transaction limits). */
export const TRANSACTION_MS = 30_000

/** What one transaction sees, and has written so far. */
export interface Transaction {
  snapshot: number
  beganAt: number
  writes: Map<string, Map<string, Doc | undefined>>
}

export class Transactions {
  private readonly running = new Map<string, Transaction>()

  constructor(private readonly store: Store, private readonly now: () => number) {}

  get isAnyRunning(): boolean {
    this.dropExpired()
    return this.running.size > 0
  }

  begin(): string {
    this.dropExpired()
    const id = randomUUID()
    this.running.set(id, { snapshot: this.store.writes, beganAt: this.now(), writes: new Map() })
    return id
  }

  get(id: string): Transaction {
    this.dropExpired()
    const transaction = this.running.get(id)
    if (!transaction) throw transactionNotExist(id)
    return transaction
  }

  /** Over, whether it succeeds or not: a conflict means that a document or a unique key was taken since it began. */
  commit(id: string): void {
    const transaction = this.get(id)
    this.end(id)
    const writes = writesOf(transaction)
    const isChanged = ({ collection, id: document }: Write) => this.store.collection(collection).isChangedSince(document, transaction.snapshot)
    try {
      if (writes.some(isChanged)) throw transactionConflict()
      this.store.commit(writes, this.running.size > 0)
    } catch (reason) {
      throw reason instanceof DatabaseError && reason.isDuplicateKey ? transactionConflict() : reason
    } finally {
      this.tidy()
    }
  }

  abort(id: string): void {
    this.get(id)
    this.end(id)
    this.tidy()
  }

  private end(id: string): void {
    this.running.delete(id)
  }

  private tidy(): void {
    this.store.forget(Math.min(...[...this.running.values()].map(({ snapshot }) => snapshot)))
  }

  private dropExpired(): void {
    const now = this.now()
    const expired = [...this.running].filter(([, { beganAt }]) => now - beganAt > TRANSACTION_MS)
    for (const [id] of expired) this.end(id)
    if (expired.length > 0) this.tidy()
  }
}

function writesOf({ writes }: Transaction): Write[] {
  return [...writes].flatMap(([collection, documents]) => [...documents].map(([id, after]) => ({ collection, id, after })))
}

import type { Cost, Find, Query } from './database'
import { LONGEST_QUESTION_MS, mayBeEndless, patiently } from './patience'
import { search } from './search'
import type { Store } from './store'
import type { Transactions } from './transaction'
import { receive } from './value/copy'
import { type View, latest, snapshotOf } from './view'

export interface Surroundings {
  store: Store
  transactions: Transactions
  /** Epoch ms; the server's clock. */
  now: () => number
  report: (cost: Cost) => void
  /** Milliseconds after which a question is broken off. */
  longestQuestion?: number | undefined
}

/** What reading and writing have in common: whose eyes they look with, how they search, and what they may cost. */
export class Asking {
  readonly now: () => number
  readonly report: (cost: Cost) => void
  private readonly store: Store
  private readonly transactions: Transactions
  private readonly longestQuestion: number

  constructor({ store, transactions, now, report, longestQuestion = LONGEST_QUESTION_MS }: Surroundings) {
    this.store = store
    this.transactions = transactions
    this.now = now
    this.report = report
    this.longestQuestion = longestQuestion
  }

  view(collection: string, transactionId: string | undefined): View {
    const transaction = transactionId === undefined ? undefined : this.transactions.get(transactionId)
    const known = this.store.collection(collection)
    return transaction ? snapshotOf(known, transaction) : latest(known)
  }

  /** What fails inside of a transaction ends it. */
  within<T>(transactionId: string | undefined, work: () => T): T {
    if (transactionId === undefined) return work()
    try {
      return work()
    } catch (reason) {
      this.transactions.drop(transactionId)
      throw reason
    }
  }

  receive<T>(sent: T): T {
    return receive(sent, this.now())
  }

  receiveQuery(query: Query): Query {
    return this.receive(query)
  }

  // `$$NOW` is what an `$expr` may name.
  search(view: View, find: Find) {
    return this.unlessEndless(find.query, () => search(view, find, { NOW: new Date(this.now()) }))
  }

  /** The work, broken off after a while when what was asked may be endless. */
  unlessEndless<T>(asked: unknown, work: () => T): T {
    return mayBeEndless(asked) ? this.patiently(work) : work()
  }

  patiently<T>(work: () => T): T {
    return patiently(work, this.longestQuestion)
  }
}

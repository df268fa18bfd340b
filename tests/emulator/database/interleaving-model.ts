/** What the model keeps of a document: a number that one adds to, or, where numbers are unique, a seat that one takes. */
type Documents = Map<string, number>

interface Running {
  /** All that was there when it began. */
  snapshot: Documents
  own: Map<string, number | undefined>
  beganAfter: number
  beganAt: number
}

export type Answer = number | string | undefined

export const CONFLICT = 'DATABASE_TRANSACTION_CONFLICT'
export const OVER = 'DATABASE_TRANSACTION_FAIL'
export const TAKEN = 'DATABASE_DUPLICATE_WRITE'
export const LOCKED = 'SERVER_TIMEOUT'
const LONGEST_MS = 30_000

/**
 * Snapshot isolation in as few words as it has: a transaction copies everything when it begins, keeps what it writes
 * to itself, and may write only what nobody else has written since, or is writing. It answers what the engine must.
 */
export class SnapshotModel {
  readonly committed: Documents = new Map()
  private readonly running = new Map<number, Running>()
  private readonly lastWritten = new Map<string, number>()
  private writes = 0
  private now = 0
  private abandoned = 0

  constructor(private readonly isUnique = false) {}

  wait(ms: number): void {
    this.now += ms
    for (const [who, { beganAt }] of this.running) if (this.now - beganAt > LONGEST_MS) this.running.delete(who)
  }

  /** Whoever begins again has left the one before to its thirty seconds. */
  begin(who: number): void {
    const left = this.running.get(who)
    if (left) this.running.set((this.abandoned -= 1), left)
    this.running.set(who, { snapshot: new Map(this.committed), own: new Map(), beganAfter: this.writes, beganAt: this.now })
  }

  read(id: string, who?: number): Answer {
    if (who === undefined) return this.committed.get(id)
    const transaction = this.running.get(who)
    return transaction ? seenBy(transaction, id) : OVER
  }

  /** The sum of all that it sees: nobody else's half-done work is in it. */
  sum(who?: number): Answer {
    if (who === undefined) return [...this.committed.values()].reduce((sum, each) => sum + each, 0)
    const transaction = this.running.get(who)
    if (!transaction) return OVER
    const ids = new Set([...transaction.snapshot.keys(), ...transaction.own.keys()])
    return [...ids].reduce((sum, id) => sum + (seenBy(transaction, id) ?? 0), 0)
  }

  add(id: string, value: number, who?: number): Answer {
    return this.write(id, who, (before) => (before === undefined ? { after: value } : TAKEN))
  }

  increment(id: string, by: number, who?: number): Answer {
    return this.write(id, who, (before) => (before === undefined ? undefined : { after: before + by }))
  }

  /** What is there already is no change, and in nobody's way. */
  set(id: string, value: number, who?: number): Answer {
    return this.write(id, who, (before) => (before === undefined || before === value ? undefined : { after: value }))
  }

  remove(id: string, who?: number): Answer {
    return this.write(id, who, (before) => (before === undefined ? undefined : { after: undefined }))
  }

  commit(who: number): Answer {
    const transaction = this.running.get(who)
    if (!transaction) return OVER
    this.running.delete(who)
    this.put(transaction.own)
    return undefined
  }

  abort(who: number): Answer {
    return this.running.delete(who) ? undefined : OVER
  }

  /** Answers how many documents were written, or why none was. */
  private write(id: string, who: number | undefined, change: (before: number | undefined) => { after: number | undefined } | typeof TAKEN | undefined): Answer {
    const transaction = who === undefined ? undefined : this.running.get(who)
    if (who !== undefined && !transaction) return OVER
    const changed = change(transaction ? seenBy(transaction, id) : this.committed.get(id))
    if (changed === undefined) return 0
    const refusal = changed === TAKEN ? TAKEN : this.refusalOf({ id, ...changed }, transaction)
    if (refusal !== undefined && who !== undefined) this.running.delete(who)
    if (refusal !== undefined || changed === TAKEN) return refusal
    const writes = new Map([[id, changed.after]])
    if (transaction) transaction.own.set(id, changed.after)
    else this.put(writes)
    return 1
  }

  private refusalOf(write: { id: string; after: number | undefined }, own: Running | undefined): string | undefined {
    const isRival = (id: string, value: number | undefined) => id === write.id || (this.isUnique && value !== undefined && value === write.after)
    const isAnothers = [...this.running.values()].some((other) => other !== own && [...other.own].some(([id, value]) => isRival(id, value)))
    const isTakenIn = (ids: Iterable<string>, see: (id: string) => number | undefined) =>
      this.isUnique && write.after !== undefined && [...ids].some((id) => id !== write.id && see(id) === write.after)

    if (own === undefined) return isAnothers ? LOCKED : isTakenIn(this.committed.keys(), (id) => this.committed.get(id)) ? TAKEN : undefined
    if (isAnothers || (this.lastWritten.get(write.id) ?? 0) > own.beganAfter) return CONFLICT
    if (isTakenIn([...own.snapshot.keys(), ...own.own.keys()], (id) => seenBy(own, id))) return TAKEN
    const isTakenSince = isTakenIn([...this.committed.keys(), ...own.own.keys()], (id) => (own.own.has(id) ? own.own.get(id) : this.committed.get(id)))
    return isTakenSince ? CONFLICT : undefined
  }

  private put(writes: Map<string, number | undefined>): void {
    this.writes += 1
    for (const [id, after] of writes) {
      this.lastWritten.set(id, this.writes)
      if (after === undefined) this.committed.delete(id)
      else this.committed.set(id, after)
    }
  }
}

const seenBy = ({ own, snapshot }: Running, id: string): number | undefined => (own.has(id) ? own.get(id) : snapshot.get(id))

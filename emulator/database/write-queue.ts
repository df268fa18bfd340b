import type { Persistence, StoredChange } from './persistence/persistence'

interface Queued {
  changes: StoredChange[]
  revert: () => void
}

interface Batch {
  queued: Queued[]
  settled: Promise<void>
  done: () => void
  fail: (reason: unknown) => void
}

/**
 * Brings what was changed in memory to the persistence: at once, or, when it gathers, all that one turn of the event
 * loop brought in one write, so that hundreds of requests wait for the disk once and not hundreds of times.
 */
export class WriteQueue {
  private batch: Batch | undefined
  /** Flushed before its turn was over: whoever wrote into it has not asked yet. */
  private early: Promise<void> | undefined

  constructor(private readonly persistence: Persistence, private readonly isGathering: boolean, private readonly onRefused: () => void) {}

  /** Throws when it is refused at once; `revert` is then the caller's to do. */
  add(changes: StoredChange[], revert: () => void): void {
    if (!this.isGathering) return this.persistence.write(changes)
    this.batch ??= this.newBatch()
    this.batch.queued.push({ changes, revert })
  }

  /** Resolves when all that was added so far is on disk; rejects when the disk refused it and it was taken back. */
  async settled(): Promise<void> {
    await Promise.all([this.early, this.batch?.settled])
  }

  /** Everything is on disk when it returns; when it throws, everything was taken back. */
  flush(): void {
    const { batch } = this
    this.batch = undefined
    if (!batch) return
    this.early = batch.settled
    try {
      this.persistence.write(batch.queued.flatMap(({ changes }) => changes))
      batch.done()
    } catch (reason) {
      for (const { revert } of batch.queued.reverse()) revert()
      this.onRefused()
      batch.fail(reason)
      throw reason
    }
  }

  private newBatch(): Batch {
    const batch: Batch = { queued: [], settled: Promise.resolve(), done: () => undefined, fail: () => undefined }
    batch.settled = new Promise<void>((done, fail) => Object.assign(batch, { done, fail }))
    // Whoever waits hears of it; that nobody does is no reason to fall over.
    batch.settled.catch(() => undefined)
    setImmediate(() => {
      try {
        this.flush()
      } catch {
        // Told to those who wait.
      }
      this.early = undefined
    })
    return batch
  }
}

import type { DocumentId } from '../database'

/** The order in which documents came to a collection: a changed one keeps its turn, one that comes back is the last. */
export class Turns {
  private readonly turns = new Map<DocumentId, number>()
  private next = 0

  /** Of a document that is not known the last one. */
  of(id: DocumentId): number {
    return this.turns.get(id) ?? Infinity
  }

  take(id: DocumentId): void {
    if (!this.turns.has(id)) this.turns.set(id, this.next++)
  }

  giveBack(id: DocumentId): void {
    this.turns.delete(id)
  }
}

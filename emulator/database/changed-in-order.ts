import type { Doc } from './database'
import type { Write } from './store'
import { applyUpdate, type Changes } from './update/apply-update'
import { isIdentical } from './value/identical'

/** As in MongoDB one after the other: those before the one that cannot be changed are changed. What stays as it is is no write. */
export function changedInOrder(documents: Doc[], collection: string, changes: Changes): { writes: Write[]; failure?: { reason: unknown } } {
  const writes: Write[] = []
  for (const before of documents) {
    try {
      const after = applyUpdate(before, changes)
      if (!isIdentical(before, after)) writes.push({ collection, id: after._id, after })
    } catch (reason) {
      return { writes, failure: { reason } }
    }
  }
  return { writes }
}

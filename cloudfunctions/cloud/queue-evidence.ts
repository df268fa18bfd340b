import type { EvidenceDoc } from './documents'
import { idOf } from './digest'
import { putInQueue, writeStep } from './review'

/** What the content check held, or cannot look at, waits in the queue of its group once it is part of a case. */
export const queueEvidence = async ({ _id, groupId, name, note, review }: EvidenceDoc, now: number): Promise<void> => {
  if (groupId === null || !review.isHeld || review.check !== 'waiting') return
  const subject = { noun: 'evidence', id: _id } as const
  await putInQueue(groupId, subject, now)
  await writeStep({ groupId, subject, step: 'held', byId: null, reason: '', excerpt: note === '' ? name : note }, { id: idOf('h', groupId, 'evidence', _id, 'held'), now })
}

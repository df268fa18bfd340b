import type { EvidenceDoc } from './documents'
import { idOf } from './digest'
import { putInQueue, writeStep, type Step } from './review'

/**
 * What the check said of a piece of evidence, for the group of its case: what was held, or cannot be looked at by
 * machine, waits in the queue; what was refused stands in the history. Said once, however often it is called.
 */
export const tellGroup = async ({ _id, groupId, name, note, review }: EvidenceDoc, now: number): Promise<void> => {
  if (groupId === null) return
  const subject = { noun: 'evidence', id: _id } as const
  const write = (step: Step['step']): Promise<void> =>
    writeStep({ groupId, subject, step, byId: null, reason: '', excerpt: note === '' ? name : note }, { id: idOf('h', groupId, 'evidence', _id, step), now })

  if (review.check === 'refused') await write('checked')
  if (review.check !== 'waiting' || !review.isHeld) return
  await putInQueue(groupId, subject, now)
  await write('held')
}

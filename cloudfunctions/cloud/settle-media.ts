import type { EvidenceDoc } from './documents'
import { idOf } from './digest'
import { queueEvidence } from './queue-evidence'
import { writeStep } from './review'
import { world } from './world'

export type Suggestion = 'pass' | 'review' | 'risky'

const CHANGES: Record<Suggestion, object> = {
  pass: { 'review.check': 'passed' },
  review: { 'review.isHeld': true },
  risky: { 'review.check': 'refused' },
}

const recordRefusal = async ({ _id, groupId, name }: EvidenceDoc, now: number): Promise<void> => {
  if (groupId === null) return
  const subject = { noun: 'evidence', id: _id } as const
  await writeStep({ groupId, subject, step: 'checked', byId: null, reason: '', excerpt: name }, { id: idOf('h', groupId, 'evidence', _id, 'checked'), now })
}

/** Applies WeChat's answer about a picture or a recording. False when nothing waits for it: told before, decided by a person, or not ours. */
export const settleMedia = async (traceId: string, suggest: Suggestion, now: number): Promise<boolean> => {
  const [found] = await world.evidence.find({ where: { traceId }, limit: 1 })
  // Before WeChat was asked, the trace is the evidence's own id, which people know.
  if (found === undefined || found.traceId === found._id) return false
  const changed = await world.evidence.change({ _id: found._id, traceId, 'review.check': 'waiting', 'review.isHeld': false }, CHANGES[suggest])
  if (changed === 0) return false
  // Read again: it may have become part of a case in between, and that saw nothing to queue.
  const doc = await world.evidence.get(found._id)
  if (doc !== null && suggest === 'review') await queueEvidence(doc, now)
  if (doc !== null && suggest === 'risky') await recordRefusal(doc, now)
  return true
}

import type { EvidenceDoc, MediaAnswerDoc } from '../../cloud/documents'
import { tellGroup } from '../../cloud/tell-group'
import { world } from '../../cloud/world'
import { refreshKindsBehind } from '../case/evidence-kinds'
import { followPhoto } from '../jielong/without-photo'

export type Suggestion = MediaAnswerDoc['suggest']

const CHANGES: Record<Suggestion, object> = {
  pass: { 'review.check': 'passed' },
  review: { 'review.isHeld': true },
  risky: { 'review.check': 'refused' },
}

/** Once, and not over a person's decision. All that follows may be done again: a process may have died before it was done. */
const apply = async ({ _id, traceId }: EvidenceDoc, suggest: Suggestion, now: number): Promise<void> => {
  const changed = await world.evidence.change({ _id, traceId, 'review.check': 'waiting', 'review.isHeld': false }, CHANGES[suggest])
  // Read again: it may have become part of a case in between, and that saw nothing to tell.
  const doc = await world.evidence.get(_id)
  if (doc === null) return
  if (changed === 1 || doc.review.hidden === null) await tellGroup(doc, now)
  if (doc.review.check !== 'refused') return
  await refreshKindsBehind(_id, now)
  await followPhoto(_id, now)
}

/**
 * Applies what WeChat said under this trace, if it has. Called by whoever wrote down the trace, and by whoever wrote down
 * the answer: one of the two sees what the other wrote, whichever came first. False when one of them is missing.
 */
export const settleMedia = async (traceId: string, now: number): Promise<boolean> => {
  const answer = await world.mediaAnswers.get(traceId)
  if (answer === null) return false
  const [found] = await world.evidence.find({ where: { traceId }, limit: 1 })
  // Before WeChat was asked, the trace is the evidence's own id, which people know.
  if (found === undefined || found.traceId === found._id) return false
  await apply(found, answer.suggest, now)
  await world.mediaAnswers.remove({ _id: traceId })
  return true
}

/** Takes WeChat's answer about a picture or a recording. False when nothing has this trace: not yet, no longer, or not ours. */
export const hearAboutMedia = async (traceId: string, suggest: Suggestion, now: number): Promise<boolean> => {
  await world.mediaAnswers.add({ _id: traceId, suggest, arrivedAt: now })
  return settleMedia(traceId, now)
}

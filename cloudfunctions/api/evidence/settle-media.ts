import { tellGroup } from '../../cloud/tell-group'
import { world } from '../../cloud/world'
import { refreshKindsBehind } from '../case/evidence-kinds'
import { followPhoto } from '../jielong/without-photo'

export type Suggestion = 'pass' | 'review' | 'risky'

const CHANGES: Record<Suggestion, object> = {
  pass: { 'review.check': 'passed' },
  review: { 'review.isHeld': true },
  risky: { 'review.check': 'refused' },
}

/** Applies WeChat's answer about a picture or a recording. False when nothing waits for it: told before, decided by a person, or not ours. */
export const settleMedia = async (traceId: string, suggest: Suggestion, now: number): Promise<boolean> => {
  const [found] = await world.evidence.find({ where: { traceId }, limit: 1 })
  // Before WeChat was asked, the trace is the evidence's own id, which people know.
  if (found === undefined || found.traceId === found._id) return false
  const changed = await world.evidence.change({ _id: found._id, traceId, 'review.check': 'waiting', 'review.isHeld': false }, CHANGES[suggest])
  if (changed === 0) return false
  // Read again: it may have become part of a case in between, and that saw nothing to tell.
  const doc = await world.evidence.get(found._id)
  if (doc !== null) await tellGroup(doc, now)
  if (suggest !== 'risky') return true
  await refreshKindsBehind(found._id, now)
  await followPhoto(found._id, now)
  return true
}

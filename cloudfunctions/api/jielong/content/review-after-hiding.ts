import type { EntryDoc, StoredReview } from '../../../cloud/documents'
import { _ } from '../../../cloud/sdk'
import { subjectKey, world } from '../../../cloud/world'

/**
 * How words begin that replace others: as the content check said, or, when those others were hidden and nobody has
 * decided since, held for a person. Otherwise leaving and coming back would undo a decision. One question; none for a
 * case, which has no words of its own here.
 */
export const reviewAfterHiding = async ({ _id, groupId, content, review }: Pick<EntryDoc, '_id' | 'groupId' | 'content' | 'review'>): Promise<StoredReview> => {
  if (content.kind === 'fault') return review
  const where = { subjectKey: subjectKey(groupId, 'entry', _id), step: _.in(['hidden', 'restored', 'kept']) }
  const [last] = await world.steps.find({ where, order: [['order', 'desc']], limit: 1 })
  return last?.step === 'hidden' ? { ...review, check: 'waiting', isHeld: true } : review
}

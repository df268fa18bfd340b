import type { SignupField } from '@shouhou/shared/jielong'
import type { EntryDoc } from '../../../cloud/documents'
import { queueIfHeld } from '../../../cloud/review'
import { excerptOf } from '../../moderation/subject-texts'
import { shownTexts } from './content-texts'

type Written = Pick<EntryDoc, '_id' | 'groupId' | 'content' | 'review'>

/** After an entry was written: what the content check held joins the group's queue. Once for each `at`, when its words were written. */
export const queueEntry = async ({ _id, groupId, content, review }: Written, fields: readonly SignupField[], at: number): Promise<void> => {
  const { check, isHeld } = review
  if (check === 'waiting') await queueIfHeld({ check, isHeld }, { groupId, subject: { noun: 'entry', id: _id }, excerpt: excerptOf(shownTexts(content, fields)) }, at)
}

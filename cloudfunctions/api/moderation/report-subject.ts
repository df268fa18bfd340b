import { fail, ok } from '@shouhou/shared'
import { answer } from '../../cloud/answer'
import { orderKey } from '../../cloud/collection'
import { idOf } from '../../cloud/digest'
import { putInQueue, writeStep } from '../../cloud/review'
import { checkTexts } from '../../cloud/safety'
import { subjectKey } from '../../cloud/world'
import { findSubject } from './subjects'

export const reportSubject = answer('moderation.report', async ({ input, actor, now, newId }, { reports }) => {
  const { groupId, subject, reason, note } = input
  const found = await findSubject(groupId, subject)
  if (found === null) return fail({ code: 'moderation/not-found' })
  if (found.authorId === actor.personId) return fail({ code: 'moderation/own-content' })
  const checked = await checkTexts({ note }, 'comment', actor)
  if (!checked.ok) return checked

  const key = subjectKey(groupId, subject.noun, subject.id)
  const _id = idOf('r', key, actor.personId)
  const said = { reason, note, isNoteShown: checked.value.check === 'passed', isOpen: true, at: now }
  const isNew = await reports.add({ ...said, _id, order: orderKey(now, _id), groupId, subject, subjectKey: key, byId: actor.personId })
  if (!isNew) await reports.change({ _id }, said)
  await putInQueue(groupId, subject, now)
  await writeStep({ groupId, subject, step: 'reported', byId: null, reason, excerpt: found.excerpt }, { id: newId('h'), now })
  return ok({})
})

import { fail, ok } from '@shouhou/shared'
import type { Subject } from '@shouhou/shared/moderation'
import { answer } from '../../cloud/answer'
import { orderKey } from '../../cloud/collection'
import { idOf } from '../../cloud/digest'
import { putInQueue, writeStep } from '../../cloud/review'
import { checkTexts } from '../../cloud/safety'
import { isVisible } from '../../cloud/names'
import { subjectKey, world } from '../../cloud/world'
import { findSubject } from './subjects'

const caseIdOf = async ({ noun, id }: Subject): Promise<string | null> =>
  noun === 'case' ? id : noun === 'evidence' ? ((await world.evidence.get(id))?.caseId ?? null) : null

/** What a watchdog may read of a case is reported to the group that the case was filed in: there it is decided about. */
const homeOf = async ({ groupId, subject }: { groupId: string; subject: Subject }): Promise<string> => {
  const caseId = await caseIdOf(subject)
  const shared = caseId === null ? null : await world.cases.get(caseId)
  return shared !== null && shared.sharedWith.includes(groupId) && isVisible(shared.review) ? shared.groupId : groupId
}

export const reportSubject = answer('moderation.report', async ({ input, actor, now }, { reports, steps }) => {
  const { subject, reason, note } = input
  const groupId = await homeOf(input)
  const found = await findSubject(groupId, subject)
  if (found === null) return fail({ code: 'moderation/not-found' })
  if (found.authorId === actor.personId) return fail({ code: 'moderation/own-content' })
  const checked = await checkTexts({ note }, 'comment', actor)
  if (!checked.ok) return checked

  const key = subjectKey(groupId, subject.noun, subject.id)
  const _id = idOf('r', key, actor.personId)
  const said = { reason, note, isNoteShown: checked.value.check === 'passed' }
  const anew = { ...said, isOpen: true, at: now }
  const isNew = await reports.add({ ...anew, _id, order: orderKey(now, _id), groupId, subject, subjectKey: key, byId: actor.personId })
  const isAgain = isNew || (await reports.change({ _id, isOpen: false }, anew)) === 1
  if (!isAgain) await reports.change({ _id }, said)
  await putInQueue(groupId, subject, now)
  // Once for as long as it is open, also when the first try was cut short after the report.
  const at = isAgain ? now : ((await reports.get(_id))?.at ?? now)
  const step = { id: idOf('h', _id, String(at)), now: at }
  const shown = said.isNoteShown ? note : ''
  await writeStep({ groupId, subject, step: 'reported', byId: null, reason, note: shown, excerpt: found.excerpt }, step)
  // The history says what was decided about: what they said last.
  if (!isAgain) await steps.change({ _id: step.id }, { reason, note: shown })
  return ok({})
})

import { fail, ok } from '@shouhou/shared'
import { EVIDENCE_KIND_LABELS } from '@shouhou/shared/evidence'
import { answer } from '../../cloud/answer'
import { writeCaseEvent } from '../../cloud/case-events'
import { refreshKinds } from '../case/evidence-kinds'
import { dropPhoto } from '../jielong/without-photo'
import { removeFilesOf } from './remove-files'

export const removeEvidence = answer('evidence.remove', async ({ input, actor, now }, { evidence }) => {
  const { evidenceId } = input
  const owned = { _id: evidenceId, ownerId: actor.personId }
  const before = await evidence.get(evidenceId)
  if (before?.ownerId !== actor.personId) return fail({ code: 'evidence/not-found' })

  // From here on nobody sees it and no case takes it; what is cut short is finished by a second try, or by the timer.
  const isTaken = (await evidence.change({ ...owned, isConfirmed: true }, { isConfirmed: false })) === 1
  const doc = (await evidence.get(evidenceId)) ?? before
  if (doc.caseId !== null) {
    await refreshKinds(doc.caseId, now)
    if (isTaken) await writeCaseEvent({ caseId: doc.caseId, byId: actor.personId, what: 'evidence-removed', detail: EVIDENCE_KIND_LABELS[doc.kind], at: now })
  }
  if (doc.entryId !== null) await dropPhoto(doc.entryId, doc._id, now)
  await removeFilesOf(doc)
  await evidence.remove(owned)
  return ok({})
})

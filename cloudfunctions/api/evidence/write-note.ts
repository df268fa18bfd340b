import { fail, ok } from '@shouhou/shared'
import { EVIDENCE_LIMIT } from '@shouhou/shared/evidence'
import { answer } from '../../cloud/answer'
import { sha256 } from '../../cloud/digest'
import { newReview } from '../../cloud/review'
import { checkTexts } from '../../cloud/safety'
import { evidenceViewOf } from './evidence-view'
import { hasTooMany, keepEvidence, newEvidence } from './new-evidence'

export const writeNote = answer('evidence.writeNote', async ({ input, actor, now, newId }) => {
  const { kind, note } = input
  if (await hasTooMany(actor.personId)) return fail({ code: 'evidence/too-many', limit: EVIDENCE_LIMIT })
  const checked = await checkTexts({ note }, 'forum', actor)
  if (!checked.ok) return checked

  const blank = newEvidence({ _id: newId('v'), ownerId: actor.personId, kind, name: '', size: Buffer.byteLength(note), now })
  const doc = await keepEvidence({ ...blank, medium: 'note', type: 'text/plain', note, sha256: sha256(note), isConfirmed: true, review: newReview(checked.value) })
  return ok(evidenceViewOf(doc, actor))
})

import { fail, ok, type Result } from '@shouhou/shared'
import { EVIDENCE_LIMIT, type EvidenceKind } from '@shouhou/shared/evidence'
import type { Actor } from '../../cloud/actor'
import { answer } from '../../cloud/answer'
import { sha256 } from '../../cloud/digest'
import type { EvidenceDoc } from '../../cloud/documents'
import { newReview } from '../../cloud/review'
import { checkTexts } from '../../cloud/safety'
import { evidenceViewOf } from './evidence-view'
import { hasTooMany, keepEvidence, newEvidence } from './new-evidence'

interface NewNote { evidenceId: string; kind: EvidenceKind; note: string }

/** Evidence in words, in no case yet. */
export const makeNote = async ({ evidenceId, kind, note }: NewNote, actor: Actor, now: number): Promise<Result<EvidenceDoc>> => {
  if (await hasTooMany(actor.personId)) return fail({ code: 'evidence/too-many', limit: EVIDENCE_LIMIT })
  const checked = await checkTexts({ note }, 'forum', actor)
  if (!checked.ok) return checked

  const blank = newEvidence({ _id: evidenceId, ownerId: actor.personId, kind, name: '', size: Buffer.byteLength(note), now })
  return ok(await keepEvidence({ ...blank, medium: 'note', type: 'text/plain', note, sha256: sha256(note), isConfirmed: true, review: newReview(checked.value) }))
}

export const writeNote = answer('evidence.writeNote', async ({ input, actor, now, newId }) => {
  const made = await makeNote({ evidenceId: newId('v'), ...input }, actor, now)
  return made.ok ? ok(evidenceViewOf(made.value, actor)) : made
})

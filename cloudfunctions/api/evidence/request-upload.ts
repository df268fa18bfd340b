import { fail, ok } from '@shouhou/shared'
import { EVIDENCE_KIND_LABELS, EVIDENCE_LIMIT, SIZE_LIMITS, type EvidenceKind } from '@shouhou/shared/evidence'
import { answer } from '../../cloud/answer'
import { checkTexts, type Checked } from '../../cloud/safety'
import { hasTooMany, keepEvidence, newEvidence, newFolder, SLOT_MS } from './new-evidence'

/** What a slot may hold at most; the limit of the real medium follows when the file is there. */
const LARGEST = Math.max(...Object.values(SIZE_LIMITS))

/** A name that cannot be vouched for now is not worth anybody's time: the kind of evidence stands in for it. */
const nameOf = (name: string, kind: EvidenceKind, { check }: Checked): string => (check === 'passed' ? name : EVIDENCE_KIND_LABELS[kind])

export const requestUpload = answer('evidence.requestUpload', async ({ input, actor, now, newId }) => {
  const { kind, name, size } = input
  if (size > LARGEST) return fail({ code: 'evidence/too-large', limit: LARGEST })
  if (await hasTooMany(actor.personId)) return fail({ code: 'evidence/too-many', limit: EVIDENCE_LIMIT })
  const checked = await checkTexts({ name }, 'forum', actor)
  if (!checked.ok) return checked

  const _id = newId('v')
  const slot = newEvidence({ _id, ownerId: actor.personId, kind, name: nameOf(name, kind, checked.value), size, now })
  const { incomingPath, addedAt } = await keepEvidence({ ...slot, incomingPath: `incoming/${_id}/${newFolder()}` })
  return ok({ evidenceId: _id, cloudPath: incomingPath, expiresAt: addedAt + SLOT_MS })
})

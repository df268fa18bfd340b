import { fail, ok, type Result } from '@shouhou/shared'
import { EVIDENCE_LIMIT } from '@shouhou/shared/evidence'
import { answer } from '../../cloud/answer'
import { writeCaseEvent } from '../../cloud/case-events'
import type { CaseDoc, EvidenceDoc } from '../../cloud/documents'
import { world } from '../../cloud/world'
import { attachEvidence, detachEvidence, findAttachable } from '../evidence/attach-evidence'
import { caseViewOf, viewerOf } from './case-view'
import { kindLabels, refreshKinds } from './evidence-kinds'
import { findMyCase } from './my-case'

const tooMany = fail({ code: 'evidence/too-many', limit: EVIDENCE_LIMIT })

/** Counted before, so that nothing is touched in vain, and after, because somebody may have been quicker. */
const attachWithin = async ({ _id: caseId, groupId }: CaseDoc, docs: readonly EvidenceDoc[], now: number): Promise<Result<string[]>> => {
  const more = docs.filter((doc) => doc.caseId !== caseId).length
  if ((await world.evidence.count({ caseId })) + more > EVIDENCE_LIMIT) return tooMany
  const attached = await attachEvidence(docs, { caseId, groupId }, now)
  if (!attached.ok || (await world.evidence.count({ caseId })) <= EVIDENCE_LIMIT) return attached
  await detachEvidence(attached.value, caseId)
  return tooMany
}

/** Puts these into a case of mine, says so in its history, and which kinds it holds now. Also for who writes evidence and a case in one go. */
export const putEvidence = async (mine: CaseDoc, evidenceIds: readonly string[], now: number): Promise<Result<CaseDoc>> => {
  const { _id: caseId, authorId } = mine
  const evidence = await findAttachable(evidenceIds, { ownerId: authorId, holder: { caseId, entryId: null }, now })
  if (!evidence.ok) return evidence
  const attached = await attachWithin(mine, evidence.value, now)
  if (!attached.ok) return attached
  const added = evidence.value.filter(({ _id }) => attached.value.includes(_id))
  const doc = await refreshKinds(caseId, now)
  if (doc === null) throw new Error('a case vanished while it was changed')
  if (added.length > 0) await writeCaseEvent({ caseId, byId: authorId, what: 'evidence-added', detail: kindLabels(added), at: now })
  return ok(doc)
}

export const addEvidence = answer('case.addEvidence', async ({ input, actor, now }) => {
  const mine = await findMyCase(input, actor.personId)
  if (!mine.ok) return mine
  const doc = await putEvidence(mine.value, input.evidenceIds, now)
  return doc.ok ? ok(await caseViewOf(doc.value, viewerOf(actor, null))) : doc
})

import { fail, ok, type Failure, type Result } from '@shouhou/shared'
import type { EvidenceDoc } from '../../cloud/documents'
import { _ } from '../../cloud/sdk'
import { world } from '../../cloud/world'
import { tellGroup } from '../../cloud/tell-group'

interface Target {
  caseId: string
  groupId: string
}

const faultOf = (doc: EvidenceDoc | undefined, { ownerId, caseId }: { ownerId: string; caseId: string }): Failure | null => {
  if (doc === undefined) return { code: 'evidence/not-found' }
  if (doc.ownerId !== ownerId) return { code: 'evidence/not-yours' }
  if (!doc.isConfirmed) return { code: 'evidence/not-confirmed' }
  // In another case: to this one it does not exist. A repeated request finds it in its own.
  return doc.caseId === null || doc.caseId === caseId ? null : { code: 'evidence/not-found' }
}

/** My confirmed evidence that is free, or in this case already. */
export const findAttachable = async (ids: readonly string[], of: { ownerId: string; caseId: string }): Promise<Result<EvidenceDoc[]>> => {
  const found = await world.evidence.getMany(ids)
  const docs = [...new Set(ids)].map((id) => found.get(id))
  const fault = docs.map((doc) => faultOf(doc, of)).find((one) => one !== null)
  return fault === undefined || fault === null ? ok(docs as EvidenceDoc[]) : fail(fault)
}

export const detachEvidence = async (ids: readonly string[], caseId: string): Promise<void> => {
  if (ids.length > 0) await world.evidence.change({ _id: _.in(ids), caseId }, { caseId: null, groupId: null })
}

/** All of it or none: each piece is claimed on the condition that it is free. Answers what was claimed now. */
export const attachEvidence = async (docs: readonly EvidenceDoc[], { caseId, groupId }: Target, now: number): Promise<Result<string[]>> => {
  const free = docs.filter((doc) => doc.caseId === null).map(({ _id }) => _id)
  const claims = await Promise.all(free.map((_id) => world.evidence.change({ _id, caseId: null, isConfirmed: true }, { caseId, groupId })))
  const claimed = free.filter((_id, index) => claims[index] === 1)
  if (claimed.length < free.length) {
    await detachEvidence(claimed, caseId)
    return fail({ code: 'evidence/not-found' })
  }
  // Read again: a check may have come back in between, and saw no group to tell.
  const attached = await world.evidence.getMany(docs.map(({ _id }) => _id))
  await Promise.all([...attached.values()].map((doc) => tellGroup(doc, now)))
  return ok(claimed)
}

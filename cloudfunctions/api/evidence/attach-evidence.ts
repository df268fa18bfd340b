import { fail, ok, type Failure, type Result } from '@shouhou/shared'
import type { EvidenceDoc } from '../../cloud/documents'
import { _ } from '../../cloud/sdk'
import { world } from '../../cloud/world'
import { tellGroup } from '../../cloud/tell-group'

interface Target {
  caseId: string
  groupId: string
}

/** Longer than any function may run. */
const STALE_MS = 65_000

interface Wanted { ownerId: string; caseId: string; now: number }

/** Cases that took evidence and were never written: whoever filed them died in between. */
const unwrittenCases = async (docs: readonly EvidenceDoc[], { caseId, now }: Wanted): Promise<Set<string>> => {
  const old = docs.filter((doc) => doc.caseId !== caseId && doc.attachedAt < now - STALE_MS).flatMap((doc) => doc.caseId ?? [])
  const written = await world.cases.getMany(old)
  return new Set(old.filter((id) => !written.has(id)))
}

const faultOf = (doc: EvidenceDoc | undefined, { ownerId, caseId }: Wanted, unwritten: Set<string>): Failure | null => {
  if (doc === undefined) return { code: 'evidence/not-found' }
  if (doc.ownerId !== ownerId) return { code: 'evidence/not-yours' }
  if (!doc.isConfirmed) return { code: 'evidence/not-confirmed' }
  // In another case: to this one it does not exist. A repeated request finds it in its own.
  return doc.caseId === null || doc.caseId === caseId || unwritten.has(doc.caseId) ? null : { code: 'evidence/not-found' }
}

/** My confirmed evidence that is free, or in this case already. */
export const findAttachable = async (ids: readonly string[], wanted: Wanted): Promise<Result<EvidenceDoc[]>> => {
  const found = await world.evidence.getMany(ids)
  const unwritten = await unwrittenCases([...found.values()], wanted)
  const docs = [...new Set(ids)].map((id) => found.get(id))
  const fault = docs.map((doc) => faultOf(doc, wanted, unwritten)).find((one) => one !== null)
  return fault === undefined || fault === null ? ok(docs as EvidenceDoc[]) : fail(fault)
}

export const detachEvidence = async (ids: readonly string[], caseId: string): Promise<void> => {
  if (ids.length > 0) await world.evidence.change({ _id: _.in(ids), caseId }, { caseId: null, groupId: null })
}

/** All of it or none: each piece is claimed on the condition that it is where `findAttachable` found it. Answers what was claimed now. */
export const attachEvidence = async (docs: readonly EvidenceDoc[], { caseId, groupId }: Target, now: number): Promise<Result<string[]>> => {
  const free = docs.filter((doc) => doc.caseId !== caseId)
  const claims = await Promise.all(free.map((doc) => world.evidence.change({ _id: doc._id, caseId: doc.caseId, isConfirmed: true }, { caseId, groupId, attachedAt: now })))
  const claimed = free.map(({ _id }) => _id).filter((_id, index) => claims[index] === 1)
  if (claimed.length < free.length) {
    await detachEvidence(claimed, caseId)
    return fail({ code: 'evidence/not-found' })
  }
  // Read again: a check may have come back in between, and saw no group to tell.
  const attached = await world.evidence.getMany(docs.map(({ _id }) => _id))
  await Promise.all([...attached.values()].map((doc) => tellGroup(doc, now)))
  return ok(claimed)
}

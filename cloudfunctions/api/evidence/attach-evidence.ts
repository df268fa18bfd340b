import { fail, ok, type Failure, type Result } from '@shouhou/shared'
import type { EvidenceDoc } from '../../cloud/documents'
import { _ } from '../../cloud/sdk'
import { world } from '../../cloud/world'
import { tellGroup } from '../../cloud/tell-group'
import { photosOf } from '../jielong/content/photos'

interface Target {
  caseId: string
  groupId: string
}

/** What evidence is in: one case, or one entry. */
type Holder = Pick<EvidenceDoc, 'caseId' | 'entryId'>

/** Longer than any function may run. */
const STALE_MS = 65_000

interface Wanted { ownerId: string; holder: Holder; now: number }

const isIn = (doc: Holder, { caseId, entryId }: Holder): boolean => doc.caseId === caseId && doc.entryId === entryId

const NOWHERE: Holder = { caseId: null, entryId: null }

/** Old claims of a case that was never written, or of an entry that does not name it: whoever made them died in between. */
const forgottenAmong = async (docs: readonly EvidenceDoc[], { ownerId, holder, now }: Wanted): Promise<EvidenceDoc[]> => {
  const old = docs.filter((doc) => doc.ownerId === ownerId && !isIn(doc, holder) && !isIn(doc, NOWHERE) && doc.attachedAt < now - STALE_MS)
  const [cases, entries] = await Promise.all([
    world.cases.getMany(old.flatMap(({ caseId }) => caseId ?? [])),
    world.entries.getMany(old.flatMap(({ entryId }) => entryId ?? [])),
  ])
  const isNamed = ({ _id, entryId }: EvidenceDoc): boolean => {
    const entry = entryId === null ? undefined : entries.get(entryId)
    return entry !== undefined && photosOf(entry.content).includes(_id)
  }
  return old.filter((doc) => !(doc.caseId !== null && cases.has(doc.caseId)) && !isNamed(doc))
}

const faultOf = (doc: EvidenceDoc | undefined, { ownerId, holder }: Wanted): Failure | null => {
  if (doc === undefined) return { code: 'evidence/not-found' }
  if (doc.ownerId !== ownerId) return { code: 'evidence/not-yours' }
  if (!doc.isConfirmed) return { code: 'evidence/not-confirmed' }
  // In another case: to this one it does not exist. A repeated request finds it in its own.
  return isIn(doc, NOWHERE) || isIn(doc, holder) ? null : { code: 'evidence/not-found' }
}

/** My confirmed evidence that is free, or in this case or entry already. */
export const findAttachable = async (ids: readonly string[], wanted: Wanted): Promise<Result<EvidenceDoc[]>> => {
  const found = await world.evidence.getMany(ids)
  for (const { _id, caseId, entryId } of await forgottenAmong([...found.values()], wanted)) {
    await world.evidence.change({ _id, caseId, entryId }, { ...NOWHERE, groupId: null })
    found.set(_id, { ...(found.get(_id) as EvidenceDoc), ...NOWHERE, groupId: null })
  }
  const docs = [...new Set(ids)].map((id) => found.get(id))
  const fault = docs.map((doc) => faultOf(doc, wanted)).find((one) => one !== null)
  return fault === undefined || fault === null ? ok(docs as EvidenceDoc[]) : fail(fault)
}

export const detachEvidence = async (ids: readonly string[], caseId: string): Promise<void> => {
  if (ids.length > 0) await world.evidence.change({ _id: _.in(ids), caseId }, { caseId: null, groupId: null })
}

/** Pieces that a repeated request, running at the same moment, took for this very case are where they should be. */
const areAllIn = async (ids: readonly string[], caseId: string): Promise<boolean> => {
  const found = await world.evidence.getMany(ids)
  return ids.every((id) => found.get(id)?.caseId === caseId)
}

/** All of it or none: each piece is claimed on the condition that it is where `findAttachable` found it. Answers what was claimed now. */
export const attachEvidence = async (docs: readonly EvidenceDoc[], { caseId, groupId }: Target, now: number): Promise<Result<string[]>> => {
  const free = docs.filter((doc) => doc.caseId !== caseId)
  const claims = await Promise.all(free.map((doc) => world.evidence.change({ _id: doc._id, ...NOWHERE, isConfirmed: true }, { caseId, groupId, attachedAt: now })))
  const ids = free.map(({ _id }) => _id)
  const claimed = ids.filter((_id, index) => claims[index] === 1)
  if (claimed.length < free.length && !(await areAllIn(ids, caseId))) {
    await detachEvidence(claimed, caseId)
    return fail({ code: 'evidence/not-found' })
  }
  // Read again: a check may have come back in between, and saw no group to tell.
  const attached = await world.evidence.getMany(docs.map(({ _id }) => _id))
  await Promise.all([...attached.values()].map((doc) => tellGroup(doc, now)))
  return ok(claimed)
}

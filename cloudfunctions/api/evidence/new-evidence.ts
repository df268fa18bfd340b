import { EVIDENCE_LIMIT, type EvidenceKind } from '@shouhou/shared/evidence'
import { randomBytes } from 'node:crypto'
import { orderKey } from '../../cloud/collection'
import type { EvidenceDoc } from '../../cloud/documents'
import { newReview } from '../../cloud/review'
import { world } from '../../cloud/world'

/** How long a slot waits for its file. */
export const SLOT_MS = 24 * 60 * 60_000

/** As many as one case takes may lie about without a case or an entry, slots that wait for their file included. */
export const hasTooMany = async (ownerId: string): Promise<boolean> => (await world.evidence.count({ ownerId, caseId: null, entryId: null })) >= EVIDENCE_LIMIT

/** A part of a path that nobody guesses. */
export const newFolder = (): string => randomBytes(16).toString('hex')

export const newEvidence = (facts: { _id: string; ownerId: string; kind: EvidenceKind; name: string; size: number; now: number }): EvidenceDoc => {
  const { now, ...said } = facts
  return {
    ...said,
    order: orderKey(now, said._id),
    caseId: null,
    entryId: null,
    groupId: null,
    attachedAt: 0,
    medium: null,
    note: '',
    type: '',
    incomingPath: '',
    folders: { sealed: newFolder(), public: newFolder() },
    originalFileId: null,
    publicFileId: null,
    sha256: null,
    // A unique index takes an absent field for null, and two of those for the same.
    traceId: said._id,
    mediaAskedAt: 0,
    addedAt: now,
    isConfirmed: false,
    review: newReview({ check: 'waiting', isHeld: false }),
  }
}

/** The one that a request made, also when it is asked again. */
export const keepEvidence = async (doc: EvidenceDoc): Promise<EvidenceDoc> => {
  if (await world.evidence.add(doc)) return doc
  const stored = await world.evidence.get(doc._id)
  if (stored === null) throw new Error('evidence can neither be added nor read')
  return stored
}

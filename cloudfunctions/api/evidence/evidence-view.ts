import type { Evidence } from '@shouhou/shared/evidence'
import type { EvidenceDoc } from '../../cloud/documents'
import { isVisible, reviewOf } from '../../cloud/names'

export interface EvidenceViewer {
  personId: string
  mayDecide: boolean
}

/** Others see what has passed its check and is not hidden; whoever decides sees what they decide about. */
export const maySeeEvidence = (doc: EvidenceDoc, { personId, mayDecide }: EvidenceViewer): boolean =>
  doc.ownerId === personId || (doc.isConfirmed && (mayDecide || isVisible(doc.review)))

export const evidenceViewOf = (doc: EvidenceDoc, { personId }: Pick<EvidenceViewer, 'personId'>): Evidence => {
  const isMine = doc.ownerId === personId
  return {
    evidenceId: doc._id,
    kind: doc.kind,
    medium: doc.medium ?? 'document',
    name: doc.name,
    note: doc.note,
    size: doc.size,
    addedAt: doc.addedAt,
    isMine,
    hasPublicCopy: doc.publicFileId !== null,
    sha256: isMine ? doc.sha256 : null,
    review: reviewOf(doc.review),
  }
}

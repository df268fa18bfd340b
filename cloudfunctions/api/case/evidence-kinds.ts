import { EVIDENCE_KINDS, type EvidenceKind } from '@shouhou/shared/evidence'
import type { EvidenceDoc } from '../../cloud/documents'

/** Each kind once, in the order in which they are shown. */
export const kindsOf = (evidence: readonly EvidenceDoc[]): EvidenceKind[] =>
  EVIDENCE_KINDS.filter((kind) => evidence.some((doc) => doc.isConfirmed && doc.kind === kind))

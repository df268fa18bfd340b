import type { EvidenceKind, Medium } from '@shouhou/shared/evidence'
import type { Listed, Stored } from '../collection'
import type { StoredReview } from './review'

export interface EvidenceDoc extends Listed {
  ownerId: string
  /** The case that has it, or the entry of a price survey; never both. */
  caseId: string | null
  entryId: string | null
  groupId: string | null
  /** When its case took it, before the case itself was written, or its entry, after that was; 0 until then. */
  attachedAt: number
  kind: EvidenceKind
  medium: Medium | null
  name: string
  note: string
  /** Bytes that the owner announced, then the real ones. */
  size: number
  type: string
  incomingPath: string
  /** Random parts of the paths below: nobody guesses them. Two, for whoever opens the public copy reads its path in the link. */
  folders: { sealed: string; public: string }
  originalFileId: string | null
  publicFileId: string | null
  sha256: string | null
  /** WeChat's media check; unique where there is one, the evidence's id otherwise. */
  traceId: string
  /** When WeChat was last asked; 0 while it could not be. */
  mediaAskedAt: number
  addedAt: number
  isConfirmed: boolean
  review: StoredReview
}

/** What WeChat's check said of a picture or a recording, until that is found by its trace, which is `_id`: it may come before the trace is written down. */
export interface MediaAnswerDoc extends Stored { suggest: 'pass' | 'review' | 'risky'; arrivedAt: number }

import type { CaseEvent, Report, Sharing } from '@shouhou/shared/case'
import type { EvidenceKind } from '@shouhou/shared/evidence'
import type { Listed } from '../collection'
import type { StoredReview } from './review'

export interface CaseDoc extends Listed {
  groupId: string
  authorId: string
  state: 'open' | 'solved'
  report: Report
  modelKey: string
  /** What came of it, each time it was solved: checked together with the report. */
  outcomes: string[]
  evidenceKinds: EvidenceKind[]
  sharing: (Sharing & { givenAt: number })[]
  /** Watchdogs of `sharing`, for the index. */
  sharedWith: string[]
  filedAt: number
  changedAt: number
  /** Counts changes that its author sees as such. */
  revision: number
  /** Counts writes of `evidenceKinds` and `sharing`, each of them conditional on it. */
  tick: number
  review: StoredReview
}

/** `detail` of what was joined or left is the id of the 接龙: its title may be hidden later. */
export interface CaseEventDoc extends Listed { caseId: string; at: number; byId: string | null; what: CaseEvent['what']; detail: string }

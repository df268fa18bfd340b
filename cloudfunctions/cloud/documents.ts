import type { Report, Sharing } from '@shouhou/shared/case'
import type { EvidenceKind, Medium } from '@shouhou/shared/evidence'
import type { GroupKind, Role } from '@shouhou/shared/permission'
import type { Counters, EntryFacts } from '@shouhou/shared/jielong'
import type { NewTemplate } from '@shouhou/shared/template'
import type { ReportReason, Subject } from '@shouhou/shared/moderation'
import type { ExportRecord } from '@shouhou/shared/export'
import type { CaseEvent } from '@shouhou/shared/case'
import type { ModerationStep } from '@shouhou/shared/moderation'
import type { Verification } from '@shouhou/shared/group'
import type { Listed, Stored } from './collection'

/** Where content stands. `isHeld`: a person must look; otherwise `waiting` means that the check was down and the timer asks again. */
export interface StoredReview {
  check: 'waiting' | 'passed' | 'refused'
  isHeld: boolean
  hidden: { reason: string; at: number; by: string } | null
}

export interface PersonDoc extends Stored { openid: string; nickname: string; review: StoredReview; registeredAt: number }

export interface GroupDoc extends Listed {
  kind: GroupKind
  name: string
  brand: string
  about: string
  rules: string
  organisation: string
  ownerId: string
  verification: Verification
  verificationNote: string
  inviteCode: string
  /** openGId of the bound chat. Absent counts as null in a unique index, so an unbound group holds its own id. */
  chat: string
  createdAt: number
  /** Template ids that admins marked, by kind. */
  standards: { evidence: string | null; script: string | null }
  revision: number
  review: StoredReview
}

/** `_id` is memberId(groupId, personId): one membership per person and group. */
export interface MemberDoc extends Listed {
  groupId: string
  personId: string
  /** The owner is who the group names; here the owner's own role is `admin`. */
  role: Exclude<Role, 'owner'>
  state: 'in' | 'left' | 'removed'
  joinedAt: number
  /** A nickname hidden in this group. */
  nameHidden: { reason: string; at: number; by: string } | null
}

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

export interface EvidenceDoc extends Listed {
  ownerId: string
  caseId: string | null
  groupId: string | null
  /** When its case took it, before the case itself was written; 0 until then. */
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

/**
 * A join or a leave that has begun. One at a time for each person; whoever finds an old one finishes it: a join has its
 * seat and goes on, a leave that has not looked at the entry yet (`leave`) is forgotten, one that has (`leaving`) goes on.
 */
export type Claim =
  | { step: 'join'; token: string; at: number; caseId: string; facts: EntryFacts }
  | { step: 'leave'; token: string; at: number }
  | { step: 'leaving'; token: string; at: number; caseId: string; facts: EntryFacts; entryToken: string }

export interface JielongDoc extends Listed {
  groupId: string
  title: string
  about: string
  brand: string
  model: string
  modelKey: string
  faultCode: Report['faultCode']
  capacity: number | null
  closesAt: number | null
  state: 'open' | 'closed'
  /** Unique. While open: group, model and fault, so that each has one open at a time; else its own id. */
  openKey: string
  startedById: string
  startedAt: number
  /** Seats that nobody has taken: the condition of every join. See `seatsOf` for one without capacity. */
  free: number
  /** Seats ever given out. */
  tickets: number
  /** Tokens of the claims that took the latest seats, newest last: tells a joiner which ticket was theirs. */
  line: string[]
  /** Who joined latest and has not left: the second of two taps must not hold a seat, not even for a moment. */
  latest: string[]
  /** By person. */
  pending: Record<string, Claim>
  /** How many are pending, for the index. */
  inFlight: number
  counters: Counters
  review: StoredReview
}

/** `_id` is entryId(jielongId, personId): one entry per person. `order` sorts by seat; `token` is that of the claim that made it. */
export interface EntryDoc extends Listed {
  jielongId: string
  /** `order` of the 接龙: lists what a person joined. */
  jielongOrder: string
  groupId: string
  personId: string
  caseId: string
  seat: number
  token: string
  joinedAt: number
  facts: EntryFacts
}

/** `slot` is unique for each author, from 0: nobody ever has more templates than there are slots. */
export interface TemplateDoc extends Listed { authorId: string; slot: number; content: NewTemplate; from: string | null; madeAt: number; review: StoredReview }

/** `_id` is shareId(groupId, templateId). `hidden` in this group; `passed`: digest of the words that were let through here. */
export interface ShareDoc extends Listed { groupId: string; templateId: string; sharedById: string; hidden: StoredReview['hidden']; passed: string }

/** `_id` is one per reporter and subject. */
export interface ReportDoc extends Listed { groupId: string; subject: Subject; subjectKey: string; byId: string; reason: ReportReason; note: string; isNoteShown: boolean; isOpen: boolean; at: number }

/** What waits for a decision; `_id` is subjectKey, so a thing waits once. */
export interface WaitingDoc extends Listed { groupId: string; subject: Subject; since: number }

export interface StepDoc extends Listed { groupId: string; subject: Subject; subjectKey: string; step: ModerationStep['step']; byId: string | null; reason: string; excerpt: string; at: number }

export interface ExportDoc extends Listed { groupId: string; byId: string; at: number; name: string; fileId: string; record: Omit<ExportRecord, 'by'> }

/** The answer that a change got, kept a day for whoever asks again with the same key. */
export interface AnswerDoc extends Stored { digest: string; state: 'running' | 'done'; value: unknown; at: number; since: number }

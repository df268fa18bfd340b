import type { Report, Sharing } from '@shouhou/shared/case'
import type { NewStep, StepAnswer, StepState } from '@shouhou/shared/channel'
import type { EvidenceKind, Medium } from '@shouhou/shared/evidence'
import type { GroupKind, Role } from '@shouhou/shared/permission'
import type { Counters, Device, EntryFacts, JielongEvent, JielongKind, Quote, SignupField } from '@shouhou/shared/jielong'
import type { NewTemplate } from '@shouhou/shared/template'
import type { ReportReason, Subject } from '@shouhou/shared/moderation'
import type { ExportRecord } from '@shouhou/shared/export'
import type { LegalDate } from '@shouhou/shared/reminder'
import type { CheckResult, PickUp, RepairNote, RepairSlip } from '@shouhou/shared/repair'
import type { KeptResult, RightsAnswers } from '@shouhou/shared/rights'
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
  /** Articles that admins pinned, the first first; absent in groups older than pins. */
  pins?: string[]
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
  /** When they went and may still be in 接龙 of the group; 0 when they are in, or surely out. */
  goneAt: number
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

/** What a person brought: kept as it was written; the facts are what the board counts of it. */
export type EntryContent = { kind: 'fault'; caseId: string } | { kind: 'price'; quote: Quote } | { kind: 'signup'; answers: string[] }

/**
 * What has begun with one person's entry. One at a time for each person; whoever finds an old one finishes it: a join has
 * its seat, or its place on the waiting list, and goes on; a leave that has not looked at the entries yet (`leave`) is
 * forgotten, one that has (`leaving`) goes on; a move up from the waiting list goes on while this person still waits, a
 * change while the entry is still the one it was made for (`entryToken`), and both are forgotten otherwise.
 */
export type Claim =
  | { step: 'join'; place: Place; token: string; at: number; content: EntryContent; facts: EntryFacts; review: StoredReview }
  | { step: 'leave'; token: string; at: number }
  | LeavingClaim
  | { step: 'move-up'; token: string; at: number }
  | { step: 'change'; token: string; at: number; entryToken: string; place: Place; before: EntryFacts; facts: EntryFacts; content: EntryContent; review: StoredReview }

/**
 * `entry`: what is left here, null for somebody who has entries only in what was merged into it. `elsewhere`: the ids of
 * those; `twice`: what their entries that another one shadows count as.
 */
export interface LeavingClaim { step: 'leaving'; token: string; at: number; entry: Pick<EntryDoc, 'place' | 'content' | 'facts' | 'token'> | null; elsewhere: string[]; twice: EntryFacts[] }

export type Place = 'seated' | 'waiting'

/**
 * Where a merge of this 接龙 into another stands. `merging` and `unmerging` are notes of what has begun; whoever finds an
 * old one takes it to its end. While there is one, nobody joins or leaves here. `isGivenUp`: an `unmerging` that takes back
 * a merge which could not come to its end.
 */
export interface MergeNote { step: 'merging' | 'merged' | 'unmerging'; into: string; at: number; byId: string; reason: string; isReasonShown: boolean; token: string; isGivenUp: boolean }

export interface JielongDoc extends Listed {
  kind: JielongKind
  groupId: string
  title: string
  about: string
  /** Brand, model and part are empty, `faultCode` null, where the kind has none. */
  brand: string
  model: string
  modelKey: string
  faultCode: Report['faultCode'] | null
  part: string
  fields: SignupField[]
  /** What a fault 接龙 takes: its own model and fault first, then those of what was merged into it. */
  devices: Device[]
  capacity: number | null
  closesAt: number | null
  state: 'open' | 'closed' | 'archived'
  /** Which request wrote `state` last, so that its repetition knows itself; '' for none. */
  stateKey: string
  /** Unique. While open: group, kind and what it is about, so that each has one open at a time; else, and for a sign-up, its own id. */
  openKey: string
  startedById: string
  startedAt: number
  /** Seats that nobody has taken: the condition of every join. See `seatsOf` for one without capacity. */
  free: number
  /** How many wait for a seat. A free seat is theirs first. */
  waiting: number
  /** Seats and places on the waiting list ever given out. */
  tickets: number
  /** Tokens of the claims that took the latest tickets, newest last: tells a joiner which ticket was theirs. */
  line: string[]
  /** Who joined latest and has not left: the second of two taps must not hold a seat, not even for a moment. */
  latest: string[]
  /** What is over, by the first part of its token: joins that were left latest, and (`goneUp`) those that moved up. A late repetition brings nobody back. */
  gone: string[]
  /** By person. */
  pending: Record<string, Claim>
  /** How many are pending, for the index. */
  inFlight: number
  counters: Counters
  /** Counts every write of `counters` or `waiting`: tells a recount that nothing moved meanwhile. */
  edition: number
  /** When its counters were last compared with its entries; 0 for never. */
  recountedAt: number
  /** Null when it stands alone. */
  merge: MergeNote | null
  /** `merge.step`, or '' : for the index. */
  mergeStep: '' | MergeNote['step']
  /** What was merged into this one, in that order. */
  merged: { jielongId: string; at: number }[]
  /** Counted in more than one of these: what the boards say together, less this, counts each person once. */
  twice: Counters
  /** Until then nobody joins or leaves: a merge is looking at everybody. Epoch ms; 0 for free. */
  frozenUntil: number
  frozenBy: string
  /** Lines of the chat's text that were imported. */
  lines: number
  /** The picture of its mini-program code; '' until somebody asks for it. */
  codeFileId: string
  review: StoredReview
}

/**
 * `_id` is entryId(jielongId, personId): one entry per person. `order` sorts by seat; `token` is that of the claim that
 * wrote it last. `review` is of the words in `content`; a case has a review of its own.
 */
export interface EntryDoc extends Listed {
  jielongId: string
  /** `order` of the 接龙: lists what a person joined. */
  jielongOrder: string
  groupId: string
  personId: string
  /** Of the kind `fault`; '' otherwise. */
  caseId: string
  seat: number
  place: Place
  token: string
  joinedAt: number
  /** 0: never. */
  movedUpAt: number
  content: EntryContent
  facts: EntryFacts
  review: StoredReview
}

/** What happened to a 接龙, for its members. `_id` makes a repeated request write it once. */
export interface JielongEventDoc extends Listed { jielongId: string; groupId: string; at: number; byId: string | null; what: JielongEvent['what']; detail: string; otherId: string | null; way: JielongEvent['way']; corrected: JielongEvent['corrected']; isDetailShown: boolean }

/** A line of the chat's text. `_id` is one per 接龙 and key. `claimKey` is unique: claimed, jielongId and personId; else its own id. */
export interface LineDoc extends Listed {
  jielongId: string
  groupId: string
  importId: string
  number: number | null
  name: string
  text: string
  importedById: string
  importedAt: number
  claimedById: string | null
  claimedAt: number
  claimKey: string
  /** Whose claim somebody else took away last, and when; null and 0 when nobody's, or claimed again. */
  lostById: string | null
  lostAt: number
  review: StoredReview
}

/** When somebody last looked at a group or a 接龙, which is the subject; `_id` is lookId(subjectId, personId). */
export interface LookDoc extends Stored { personId: string; subjectId: string; at: number }

/**
 * What its author answered about the rights of a case, and the result that they kept; `_id` is the case's. Only the author
 * ever reads it, like all of `repairs`, `channel_steps` and `reminders`.
 */
export interface RightsDoc extends Stored { authorId: string; answers: RightsAnswers; kept: KeptResult | null; revision: number }

/** `slot` is unique for each case, from 0: none ever has more repairs than there are slots. */
export interface RepairDoc extends Listed {
  caseId: string
  slot: number
  authorId: string
  slip: RepairSlip
  notes: (RepairNote & { noteId: string; at: number })[]
  pickUp: PickUp | null
  checks: CheckResult[]
  filedAt: number
  /** Counts every write. */
  revision: number
}

/** `slot` is unique for each case, from 0. `wordsDigest`: of what its author wrote in their own words for it, '' for none; tells copies, and nothing else. */
export interface ChannelStepDoc extends Listed {
  caseId: string
  authorId: string
  slot: number
  step: NewStep
  state: StepState
  answers: (StepAnswer & { at: number })[]
  wordsDigest: string
  filedAt: number
  revision: number
}

/** A date of an open case; `_id` is one per case and key of the date. `remindOn` is a day in China. */
export interface ReminderDoc extends Stored {
  caseId: string
  groupId: string
  personId: string
  date: LegalDate
  brand: string
  model: string
  day: string
  remindOn: string
  state: 'waiting' | 'told' | 'done'
  toldAt: number
  /** Whether WeChat carried it: not asked yet, sent, nobody allowed it, or it failed too often. */
  wechat: 'none' | 'sent' | 'refused' | 'failed'
  /** How often WeChat was asked to carry it. */
  tries: number
}

/** How many messages of one template a person allowed and WeChat has not carried yet; `_id` is one per person and template. */
export interface AllowanceDoc extends Stored { personId: string; templateId: string; left: number; changedAt: number }

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

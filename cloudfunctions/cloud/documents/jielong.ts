import type { Report } from '@shouhou/shared/case'
import type { Counters, Device, JielongEvent, JielongKind, SignupField } from '@shouhou/shared/jielong'
import type { Listed } from '../collection'
import type { Claim } from './claim'
import type { StoredReview } from './review'

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

/** What happened to a 接龙, for its members. `_id` makes a repeated request write it once. */
export interface JielongEventDoc extends Listed { jielongId: string; groupId: string; at: number; byId: string | null; what: JielongEvent['what']; detail: string; otherId: string | null; way: JielongEvent['way']; corrected: JielongEvent['corrected']; isDetailShown: boolean }

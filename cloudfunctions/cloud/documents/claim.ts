import type { EntryFacts } from '@shouhou/shared/jielong'
import type { EntryContent, EntryDoc, Place } from './entry'
import type { StoredReview } from './review'

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

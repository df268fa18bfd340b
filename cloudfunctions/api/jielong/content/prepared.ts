import type { Device, EntryFacts, JielongKind, SignupField } from '@shouhou/shared/jielong'
import type { Actor } from '../../../cloud/actor'
import type { EntryContent, StoredReview } from '../../../cloud/documents'

/** What of a 接龙 never changes once it is started. */
export interface Asked { jielongId: string; groupId: string; kind: JielongKind; fields: readonly SignupField[] }

/** What somebody comes with, checked: ready to be claimed for. */
export interface Prepared {
  content: EntryContent
  facts: EntryFacts
  /** Of the words in the content; passed for a case, which has a review of its own. */
  review: StoredReview
  /** Of the case; null for a kind that asks none. */
  device: Device | null
}

/** Who comes, when, and which entry it is to be. */
export interface Prepare {
  actor: Pick<Actor, 'openid' | 'personId'>
  now: number
  groupId: string
  entryId: string
}

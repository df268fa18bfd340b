import type { EntryFacts, Quote } from '@shouhou/shared/jielong'
import type { Listed } from '../collection'
import type { StoredReview } from './review'

/** What a person brought: kept as it was written; the facts are what the board counts of it. */
export type EntryContent = { kind: 'fault'; caseId: string } | { kind: 'price'; quote: Quote } | { kind: 'signup'; answers: string[] }

export type Place = 'seated' | 'waiting'

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

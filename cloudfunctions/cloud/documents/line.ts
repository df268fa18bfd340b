import type { Listed } from '../collection'
import type { StoredReview } from './review'

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

import type { Stored } from '../collection'
import type { StoredReview } from './review'

export interface PersonDoc extends Stored { openid: string; nickname: string; review: StoredReview; registeredAt: number }

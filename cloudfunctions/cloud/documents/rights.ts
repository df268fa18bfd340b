import type { KeptResult, RightsAnswers } from '@shouhou/shared/rights'
import type { Stored } from '../collection'

/**
 * What its author answered about the rights of a case, and the result that they kept; `_id` is the case's. Only the author
 * ever reads it, like all of `repairs`, `channel_steps` and `reminders`.
 */
export interface RightsDoc extends Stored { authorId: string; answers: RightsAnswers; kept: KeptResult | null; revision: number }

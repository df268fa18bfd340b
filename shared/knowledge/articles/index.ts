import type { Article } from '../knowledge'
import { PERIODS } from './policy-periods'

/** Every article that comes with the app, in the order in which people ask. */
export const ARTICLES: readonly Article[] = [...PERIODS]

import type { Article } from '../knowledge'
import { EVIDENCE } from './evidence'
import { EXAMPLES } from './examples'
import { FAULTS } from './faults'
import { MONEY } from './policy-money'
import { PERIODS } from './policy-periods'
import { WAYS } from './policy-ways'
import { REPAIR } from './repair'
import { STANDARDS } from './standards'

/** Every article that comes with the app, by topic, in the order in which people ask. */
export const ARTICLES: readonly Article[] = [...PERIODS, ...MONEY, ...WAYS, ...FAULTS, ...STANDARDS, ...EXAMPLES, ...REPAIR, ...EVIDENCE]

import { Day } from '../calendar'
import type { FaultCode } from '../case/fault-codes'
import type { Source } from '../rights/source'

/** 政策和常见说法, 性能故障, 什么不是标准, 案例演示, 去哪里修, 证据和名誉. */
export const TOPICS = ['policy', 'faults', 'standards', 'examples', 'repair', 'evidence'] as const
export type Topic = (typeof TOPICS)[number]

/** A passage of an article. `sources` may be empty only where nothing is said to be a rule. */
export interface Passage { heading: string; text: string; sources: readonly Source[] }

/** A short article that comes with the app. Nobody else writes any: no rule without its source. */
export interface Article {
  articleId: string
  topic: Topic
  title: string
  /** The answer in one or two sentences. */
  answer: string
  passages: readonly Passage[]
  /** A worked case: invented, and marked so. */
  isIllustration: boolean
  /** Which faults it is about; empty for all. */
  faults: readonly FaultCode[]
  /** Other words that people search by. */
  words: readonly string[]
  checkedOn: Day
}

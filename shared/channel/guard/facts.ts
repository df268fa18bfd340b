import type { Day } from '../../calendar'
import type { Report } from '../../case/case'
import type { Source } from '../../rights/source'
import type { ChannelKind, ChannelStep, GuardNote, OwnWords } from '../channel'

/** What the guard looks at before a way is taken. */
export interface GuardFacts {
  /** What was already done about this case. */
  steps: readonly ChannelStep[]
  report: Pick<Report, 'channel' | 'faultSince' | 'faultCode'>
  today: Day
  words: OwnWords
  /** How many others wrote the very same. */
  sameWordsBy: number
  /** How many others have the same fault on the same model in one 接龙. */
  othersInJielong: number
  /** Whether one of these others bought from the same seller; left out: nobody knows. */
  isFromSameSeller?: boolean
}

/** One rule: what there is to say about this way, or nothing. */
export type Look = (channel: ChannelKind, facts: GuardFacts) => GuardNote[]

interface Said { title: string; detail: string; instead?: string[]; sources: Source[] }

export const note = (rule: GuardNote['rule'], level: GuardNote['level'], { instead = [], ...said }: Said): GuardNote => ({ rule, level, instead, ...said })

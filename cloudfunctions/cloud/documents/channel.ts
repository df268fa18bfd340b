import type { NewStep, StepAnswer, StepState } from '@shouhou/shared/channel'
import type { Listed } from '../collection'

/** `slot` is unique for each case, from 0. `wordsDigest`: of what its author wrote in their own words for it, '' for none; tells copies, and nothing else. */
export interface ChannelStepDoc extends Listed {
  caseId: string
  authorId: string
  slot: number
  step: NewStep
  state: StepState
  answers: (StepAnswer & { at: number })[]
  wordsDigest: string
  filedAt: number
  revision: number
}

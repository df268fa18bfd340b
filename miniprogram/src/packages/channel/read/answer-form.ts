import { dayOf, type Failure } from '@shouhou/shared'
import type { ChannelStep, StepAnswer, StepState } from '@shouhou/shared/channel'
import { sayFailure } from '../../../words'
import * as say from '../../../words/channel/answer'

/** What came back, as typed; '' for what is still open. */
export interface AnswerDraft {
  readonly state: StepState | ''
  /** '' for today. */
  readonly on: string
  readonly said: string
  readonly evidenceIds: readonly string[]
}

export const emptyAnswer: AnswerDraft = { state: '', on: '', said: '', evidenceIds: [] }

export type AnswerErrors = { readonly [Field in keyof AnswerDraft]?: string }

/** The answer that a draft makes, or what is wrong with it. `now`: epoch ms. */
export function readAnswer({ state, on, said, evidenceIds }: AnswerDraft, { takenOn }: Pick<ChannelStep, 'takenOn'>, now: number): { readonly answer: StepAnswer } | { readonly errors: AnswerErrors } {
  const day = on || dayOf(now)
  const errors: AnswerErrors = {
    ...(state === '' && { state: say.stateMissing }),
    ...(day > dayOf(now) && { on: say.dayAhead }),
    ...(day < takenOn && { on: say.dayTooEarly }),
  }
  return state === '' || Object.keys(errors).length > 0 ? { errors } : { answer: { state, on: day, said, evidenceIds: [...evidenceIds] } }
}

/** What the cloud refused, beside the field that it means; empty when it means none of ours. */
export function answerErrorsOf(failure: Failure): AnswerErrors {
  if (failure.code === 'case/date-in-future' || failure.code === 'channel/dates-crossed') return { on: sayFailure(failure) }
  return failure.code === 'evidence/not-found' ? { evidenceIds: sayFailure(failure) } : {}
}

import type { Failure } from '@shouhou/shared'
import { answerFields, type BadAnswer, type EntryContent, type SignupField } from '@shouhou/shared/jielong'
import * as say from '../../../words/jielong/sign'

/** One text for each field, as typed. */
export interface AnswersForm { readonly answers: readonly string[] }

export const emptyAnswers: AnswersForm = { answers: [] }

/** What I said before, to be changed. */
export const answersFormOf = (content: EntryContent | null | undefined): AnswersForm =>
  content?.kind === 'signup' ? { answers: content.answers.map(answer => answer ?? '') } : emptyAnswers

export const withAnswer = ({ answers }: AnswersForm, at: number, answer: string): AnswersForm => {
  const changed = Array.from({ length: Math.max(answers.length, at + 1) }, (_unused, place) => answers[place] ?? '')
  changed[at] = answer
  return { answers: changed }
}

/** By the place of the field. */
export type AnswerErrors = Readonly<Record<number, string>>

const PROBLEMS: Record<BadAnswer['problem'], (field: SignupField) => string> = {
  missing: ({ kind }) => (kind === 'choice' ? say.choose : say.fill),
  'not-a-number': () => say.notANumber,
  'not-a-choice': () => say.notAChoice,
}

const sayBad = (bad: readonly BadAnswer[], fields: readonly SignupField[]): AnswerErrors =>
  Object.fromEntries(bad.flatMap(({ at, problem }) => {
    const field = fields[at]
    return field ? [[at, PROBLEMS[problem](field)]] : []
  }))

export const errorsInAnswers = ({ answers }: AnswersForm, fields: readonly SignupField[]): AnswerErrors => {
  const read = answerFields(fields, answers)
  return read.ok || read.error.code !== 'jielong/bad-answers' ? {} : sayBad(read.error.answers, fields)
}

/** What the cloud refused, at the answer that it named; empty when it named none. */
export function answerErrorsOf(failure: Failure, fields: readonly SignupField[]): AnswerErrors {
  if (failure.code === 'jielong/bad-answers') return sayBad(failure.answers, fields)
  const at = failure.code === 'content/refused' ? /^answers\.(\d+)$/.exec(failure.field)?.[1] : undefined
  return at === undefined ? {} : { [Number(at)]: say.refused(fields[Number(at)]?.label) }
}

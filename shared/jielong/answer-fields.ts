import { fail, ok, type Result } from '../result'
import { tidyLine } from '../text'
import type { SignupField } from './signup-fields'

export type BadAnswer = { at: number; problem: 'missing' | 'not-a-number' | 'not-a-choice' }

const plainNumber = (typed: string): string => tidyLine(typed.normalize('NFKC')).replace(/[,\s]/g, '')

const problemOf = ({ kind, choices, isRequired }: SignupField, answer: string): BadAnswer['problem'] | null => {
  if (answer === '') return isRequired ? 'missing' : null
  if (kind === 'number') return /^\d{1,12}(\.\d{1,4})?$/.test(answer) ? null : 'not-a-number'
  return kind === 'choice' && !choices.includes(answer) ? 'not-a-choice' : null
}

/** The answers as they are kept: tidy, one for each field. `jielong/bad-answers` names each that will not do. */
export const answerFields = (fields: readonly SignupField[], typed: readonly string[]): Result<string[]> => {
  const answers = fields.map(({ kind }, at) => (kind === 'number' ? plainNumber(typed[at] ?? '') : tidyLine(typed[at] ?? '')))
  const bad = fields.flatMap((field, at): BadAnswer[] => {
    const problem = problemOf(field, answers[at] ?? '')
    return problem === null ? [] : [{ at, problem }]
  })
  return bad.length === 0 ? ok(answers) : fail({ code: 'jielong/bad-answers', answers: bad })
}

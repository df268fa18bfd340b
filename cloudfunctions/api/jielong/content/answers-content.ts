import { ok, type Result } from '@shouhou/shared'
import { answerFields, signupFactsOf } from '@shouhou/shared/jielong'
import { newReview } from '../../../cloud/review'
import { checkTexts } from '../../../cloud/safety'
import { answerTexts } from './content-texts'
import type { Asked, Prepare, Prepared } from './prepared'

/** Answers to sign up with, or to change one's entry to. */
export const prepareAnswers = async (answers: readonly string[], { fields }: Asked, { actor }: Prepare): Promise<Result<Prepared>> => {
  const kept = answerFields(fields, answers)
  if (!kept.ok) return kept
  const checked = await checkTexts(answerTexts(kept.value), 'comment', actor)
  if (!checked.ok) return checked
  const facts = signupFactsOf(fields, kept.value)
  return ok({ content: { kind: 'signup', answers: kept.value }, facts, review: newReview(checked.value), device: null })
}

import { fail, type Result } from '@shouhou/shared'
import type { ChangeWith } from '@shouhou/shared/jielong'
import type { Viewer } from '../../case/viewer'
import { prepareAnswers } from './answers-content'
import { prepareCase } from './case-content'
import type { Asked, Prepare, Prepared } from './prepared'
import { prepareQuote } from './quote-content'

/** What somebody brings, checked, when it is what this kind of 接龙 asks for. */
export const prepare = async (brought: ChangeWith, asked: Asked, question: Prepare & { viewer: Viewer }): Promise<Result<Prepared>> => {
  const { kind } = asked
  if ('caseId' in brought && kind === 'fault') return prepareCase(brought.caseId, question.viewer)
  if ('quote' in brought && kind === 'price') return prepareQuote(brought.quote, question)
  if ('answers' in brought && kind === 'signup') return prepareAnswers(brought.answers, asked, question)
  return fail({ code: 'jielong/wrong-kind' })
}

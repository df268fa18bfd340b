import { dayOf } from '@shouhou/shared'
import type { CaseFile } from '@shouhou/shared/case-file'
import { answersFrom, NO_ANSWERS, type Fact, type RightsAnswers } from '@shouhou/shared/rights'
import { useDraft } from '../../../drafts'
import { isComplete, useInquiry, type Inquiry } from '../../../features/inquiry'

export interface ToldBefore {
  readonly answers: RightsAnswers
  readonly asked: readonly Fact[]
}

const isSame = (one: RightsAnswers, other: RightsAnswers): boolean => JSON.stringify(one) === JSON.stringify(other)

const answersIn = (inquiry: Inquiry): RightsAnswers =>
  Object.fromEntries(Object.keys(NO_ANSWERS).map(name => [name, inquiry[name as keyof RightsAnswers]])) as RightsAnswers

export interface ToldBeforeWork {
  readonly before: ToldBefore | undefined
  /** It is kept with the case: the tab begins anew. */
  readonly forget: () => void
  /** It was about another phone. */
  readonly refuse: () => void
}

const open = { isRefused: false }

/** Whoever computed first and filed the same fault then need not answer twice: until something is kept of the case. */
export function useToldBefore({ caseId, report, kept, revision }: CaseFile): ToldBeforeWork {
  const { inquiry, beginAgain } = useInquiry()
  const { draft: { isRefused }, write } = useDraft(`told-before:${caseId}`, open)
  const answers = answersIn(inquiry)
  const isAboutIt = isComplete(inquiry, dayOf(Date.now())) && inquiry.faultCode === report.faultCode && !isSame(answers, NO_ANSWERS)

  const isFitting = kept === null && revision === 0 && !isRefused && isAboutIt
  return {
    before: isFitting ? { answers: answersFrom(report, answers), asked: inquiry.asked } : undefined,
    forget: () => {
      if (isFitting) beginAgain()
    },
    refuse: () => {
      if (isFitting) write({ isRefused: true })
    },
  }
}

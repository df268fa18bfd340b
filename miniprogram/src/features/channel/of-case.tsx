import type { CaseFile } from '@shouhou/shared/case-file'
import type { ReactNode } from 'react'
import { Answered, useAnswer, usePullToRefresh, type Answer } from '../../cloud'
import { RequirePerson } from '../person'
import { useParams } from '../../route'
import { EmptyState, Page } from '../../ui'
import * as say from '../../words/channel/page'

export interface OfCaseProps {
  readonly children: (file: CaseFile, answer: Answer<CaseFile>) => ReactNode
}

/** A page about one of my cases, which its address names. */
export function OfCase({ children }: OfCaseProps) {
  const { caseId } = useParams()
  if (!caseId) return <Page><EmptyState icon="question" title={say.noCase} detail={say.fromCase} /></Page>
  return <RequirePerson><WithFile caseId={caseId}>{children}</WithFile></RequirePerson>
}

function WithFile({ caseId, children }: OfCaseProps & { readonly caseId: string }) {
  const answer = useAnswer('caseFile.read', { caseId })
  usePullToRefresh(answer.refresh)
  if (!answer.value) return <Page><Answered answer={answer}>{() => null}</Answered></Page>
  return <>{children(answer.value, answer)}</>
}

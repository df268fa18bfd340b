import type { CaseFile } from '@shouhou/shared/case-file'
import type { RepairView } from '@shouhou/shared/repair'
import { useRef, type ReactNode } from 'react'
import { Answered, Freshness, useAnswer, usePullToRefresh } from '../../cloud'
import { replace, useParams } from '../../route'
import { Button, EmptyState, Page } from '../../ui'
import * as say from '../../words/repair/repair'
import { RequirePerson } from '../person'

export interface OfCaseProps {
  readonly file: CaseFile
  readonly refresh: () => Promise<void>
  /** Whether what is shown is as it is now. */
  readonly freshness: ReactNode
}

/** My file of the case that the address names: `?caseId`. */
export const OfCase = ({ children }: { readonly children: (facts: OfCaseProps) => ReactNode }) => <RequirePerson><Named>{children}</Named></RequirePerson>

function Named({ children }: { readonly children: (facts: OfCaseProps) => ReactNode }) {
  const { caseId } = useParams()
  const answer = useAnswer('caseFile.read', caseId ? { caseId } : null)
  usePullToRefresh(answer.refresh)

  if (!caseId) return <Page><EmptyState icon="question" title={say.notFound} detail={say.fromCase} /></Page>
  if (!answer.value) return <Page><Answered answer={answer}>{() => null}</Answered></Page>
  return <>{children({ file: answer.value, refresh: answer.refresh, freshness: <Freshness answer={answer} /> })}</>
}

export interface OfRepairProps extends OfCaseProps { readonly repair: RepairView }

/** The same with the repair that the address names: `?caseId&repairId`. */
export const OfRepair = ({ children }: { readonly children: (facts: OfRepairProps) => ReactNode }) => (
  <OfCase>{facts => <NamedRepair {...facts}>{children}</NamedRepair>}</OfCase>
)

function NamedRepair({ children, ...facts }: OfCaseProps & { readonly children: (facts: OfRepairProps) => ReactNode }) {
  const { repairId } = useParams()
  const { caseId, repairs } = facts.file
  const found = repairs.find(repair => repair.repairId === repairId)
  // While its page is being left, one that was removed stands still.
  const seen = useRef(found)
  if (found) seen.current = found

  if (seen.current) return <>{children({ ...facts, repair: seen.current })}</>
  return (
    <Page>
      <EmptyState icon="question" title={say.notFound} detail={say.notFoundDetail} action={<Button onPress={() => replace('repairs', { caseId })}>{say.toRepairs}</Button>} />
    </Page>
  )
}

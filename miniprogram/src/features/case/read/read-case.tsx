import { useShareAppMessage } from '@tarojs/taro'
import type { CaseView } from '@shouhou/shared/case'
import type { ReactNode } from 'react'
import { useAnswer, usePullToRefresh } from '../../../cloud'
import { address, useParams } from '../../../route'
import { EmptyState, Page } from '../../../ui'
import { sayDevice, sayFault } from '../../../words/case/case'
import * as say from '../../../words/case/read'
import { InPane } from './frame'
import { OneCase, type OneCaseProps } from './one-case'

/** One case on a page: `?groupId&caseId`, with `edit` to change it, with `code` from a share card. */
export function ReadCase() {
  const { groupId = '', caseId = '', edit, code } = useParams()
  if (!groupId || !caseId) return <Page><EmptyState icon="document" title={say.notFound} detail={say.fromList} /></Page>
  return (
    <>
      <PageManners groupId={groupId} caseId={caseId} />
      <OneCase groupId={groupId} caseId={caseId} isEditing={edit === '1'} code={code} />
    </>
  )
}

export interface CasePaneProps {
  readonly groupId: string
  readonly caseId: string
  /** In place of what the case itself suggests; null for nothing. */
  readonly action?: ReactNode
}

/** One case beside a list; whoever shows another one gives it another `key`. */
export const CasePane = ({ groupId, caseId, ...pane }: CasePaneProps) => (
  <InPane.Provider value={pane}><OneCase groupId={groupId} caseId={caseId} isEditing={false} code={undefined} /></InPane.Provider>
)

const titleOf = ({ report }: CaseView): string => `${sayDevice(report)} ${sayFault(report.faultCode)}：${report.fault}`

/** What only a page of its own does: it is pulled down, and shared. */
function PageManners({ groupId, caseId }: Pick<OneCaseProps, 'groupId' | 'caseId'>) {
  const answer = useAnswer('case.read', { groupId, caseId })
  const group = useAnswer('group.read', { groupId })
  const isOutside = answer.error?.code === 'group/not-allowed'
  const own = useAnswer('case.readMine', isOutside ? { caseId } : null)
  usePullToRefresh(answer.refresh, group.refresh, own.refresh)
  useShareAppMessage(() => ({
    title: answer.value ? titleOf(answer.value) : say.shareTitle,
    path: address('readCase', { groupId, caseId, code: group.value?.inviteCode ?? undefined }),
  }))
  return null
}

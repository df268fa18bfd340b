import { useShareAppMessage } from '@tarojs/taro'
import type { Failure } from '@shouhou/shared'
import type { CaseView } from '@shouhou/shared/case'
import { Answered, remember, useAnswer, usePullToRefresh } from '../../../cloud'
import { address, go, useParams } from '../../../route'
import { Button, EmptyState, Page } from '../../../ui'
import { sayDevice, sayFault } from '../words'
import { CasePage } from './case-page'
import { ChangeCase } from './change-case'

/** One case: `?groupId&caseId`, with `edit` to change it, with `code` from a share card. */
export function ReadCase() {
  const { groupId = '', caseId = '', edit, code } = useParams()
  if (!groupId || !caseId) return <Page><EmptyState icon="document" title="没有找到这个案例" detail="请从案例列表进入。" /></Page>
  return <OneCase groupId={groupId} caseId={caseId} isEditing={edit === '1'} code={code} />
}

interface OneCaseProps {
  readonly groupId: string
  readonly caseId: string
  readonly isEditing: boolean
  readonly code: string | undefined
}

const titleOf = ({ report }: CaseView): string => `${sayDevice(report)} ${sayFault(report.faultCode)}：${report.fault}`

function OneCase({ groupId, caseId, isEditing, code }: OneCaseProps) {
  const answer = useAnswer('case.read', { groupId, caseId })
  const group = useAnswer('group.read', { groupId })
  const isOutside = answer.error?.code === 'group/not-allowed'
  // Whoever left the group still has their case.
  const own = useAnswer('case.readMine', isOutside ? { caseId } : null)
  usePullToRefresh(answer.refresh, group.refresh, own.refresh)
  const { refresh } = isOutside ? own : answer
  useShareAppMessage(() => ({
    title: answer.value ? titleOf(answer.value) : '售后接龙：一个故障案例',
    path: address('readCase', { groupId, caseId, code: group.value?.inviteCode ?? undefined }),
  }))
  const keep = (changed: CaseView) => (isOutside ? remember('case.readMine', { caseId }, changed) : remember('case.read', { groupId, caseId }, changed))

  // It was hidden, or we were sent away: what an earlier visit saw is no longer ours to see.
  const found = isOutside ? own.value : answer.value
  if (found && isEditing && found.isMine) return <ChangeCase found={found} onChanged={keep} refresh={refresh} />
  if (found && isOutside) return <CasePage found={found} isOutside group={undefined} groupId={groupId} onChanged={keep} refresh={refresh} />
  if (found && answer.error?.code !== 'case/not-found') return <CasePage found={found} group={group.value} groupId={groupId} onChanged={keep} refresh={refresh} />
  if (isOutside && isStranger(own.error)) return <Outside groupId={groupId} code={code} />
  if (isOutside) return <Page><Answered answer={own}>{() => null}</Answered></Page>
  if (answer.error?.code === 'case/not-found') return <Page><EmptyState icon="document" title="没有找到这个案例" detail="可能已被撤回，或者没有向您公开。" action={<Button onPress={() => go('cases', { groupId })}>看群里的案例</Button>} /></Page>
  return <Page><Answered answer={answer}>{() => null}</Answered></Page>
}

const isStranger = (error: Failure | undefined): boolean => error?.code === 'case/not-yours' || error?.code === 'case/not-found'

const Outside = ({ groupId, code }: Pick<OneCaseProps, 'groupId' | 'code'>) => (
  <Page>
    <EmptyState
      icon="group" title="加入群才能看这个案例" detail={code ? '加入之后能看到案例，也能把自己的数进去。' : '加入要有邀请码，请向群主或者发给您链接的人要。'}
      action={<Button kind="primary" icon="invite" onPress={() => go('joinGroup', { groupId, code })}>{code ? '加入这个群' : '我有邀请码'}</Button>}
    />
  </Page>
)

import type { Failure } from '@shouhou/shared'
import type { CaseView } from '@shouhou/shared/case'
import { Answered, Freshness, remember, useAnswer } from '../../../cloud'
import { go } from '../../../route'
import { Button, EmptyState } from '../../../ui'
import * as say from '../../../words/case/read'
import { CasePage } from './case-page'
import { ChangeCase } from './change-case'
import { Frame } from './frame'

export interface OneCaseProps {
  readonly groupId: string
  readonly caseId: string
  readonly isEditing: boolean
  readonly code: string | undefined
}

/** The case as this reader may see it: in its group, from outside when it is theirs, or not at all. */
export function OneCase({ groupId, caseId, isEditing, code }: OneCaseProps) {
  const answer = useAnswer('case.read', { groupId, caseId })
  const group = useAnswer('group.read', { groupId })
  const isOutside = answer.error?.code === 'group/not-allowed'
  // Whoever left the group still has their case.
  const own = useAnswer('case.readMine', isOutside ? { caseId } : null)
  const now = isOutside ? own : answer
  const keep = (changed: CaseView) => (isOutside ? remember('case.readMine', { caseId }, changed) : remember('case.read', { groupId, caseId }, changed))

  // It was hidden, or we were sent away: what an earlier visit saw is no longer ours to see.
  const found = answer.error?.code === 'case/not-found' ? undefined : now.value
  const shown = found && { found, groupId, onChanged: keep, refresh: now.refresh }
  if (shown && isEditing && shown.found.isMine) return <ChangeCase {...shown} />
  if (shown) return <CasePage {...shown} isOutside={isOutside} group={isOutside ? undefined : group.value} freshness={<Freshness answer={now} />} />
  if (isOutside && isStranger(own.error)) return <Outside groupId={groupId} code={code} />
  if (answer.error?.code === 'case/not-found') return <Frame><EmptyState icon="document" title={say.notFound} detail={say.notShown} action={<Button onPress={() => go('cases', { groupId })}>{say.toCases}</Button>} /></Frame>
  return <Frame><Answered answer={now}>{() => null}</Answered></Frame>
}

const isStranger = (error: Failure | undefined): boolean => error?.code === 'case/not-yours' || error?.code === 'case/not-found'

const Outside = ({ groupId, code }: Pick<OneCaseProps, 'groupId' | 'code'>) => (
  <Frame>
    <EmptyState
      icon="group" title={say.joinFirst} detail={code ? say.joinFirstDetail : say.joinByCodeDetail}
      action={<Button kind="primary" icon="invite" onPress={() => go('joinGroup', { groupId, code })}>{code ? say.join : say.haveCode}</Button>}
    />
  </Frame>
)

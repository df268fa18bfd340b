import { Answered, useAnswer, usePullToRefresh } from '../../../cloud'
import { GroupDoor } from '../../../features/group'
import { go } from '../../../route'
import { Button, Notice, Page } from '../../../ui'

export interface VisitorProps {
  readonly groupId: string
  readonly code: string | undefined
  /** Asks again whether one is inside by now. */
  readonly onJoined: () => Promise<void>
}

export function Visitor({ groupId, code, onJoined }: VisitorProps) {
  const card = useAnswer('group.card', { groupId })
  usePullToRefresh(card.refresh, onJoined)
  const mayJoin = card.value !== undefined && card.value.verification !== 'waiting' && card.value.verification !== 'refused'
  const join = mayJoin && <Button kind="primary" isFull icon="invite" onPress={() => go('joinGroup', { groupId, code })}>{code ? '加入这个群' : '用邀请码加入'}</Button>

  return (
    <Page action={join || undefined}>
      <Answered answer={card}>
        {group => (
          <>
            <Notice>您还不在这个群里。群里的案例和接龙只有群友看得到。</Notice>
            <GroupDoor group={group} />
          </>
        )}
      </Answered>
    </Page>
  )
}

import { Answered, useAnswer, usePullToRefresh } from '../../../cloud'
import { GroupDoor } from '../../../features/group'
import { go } from '../../../route'
import { Button, Notice, Page } from '../../../ui'
import * as say from '../../../words/group/door'

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
  const join = mayJoin && <Button kind="primary" isFull icon="invite" onPress={() => go('joinGroup', { groupId, code })}>{code ? say.join : say.joinByCode}</Button>

  return (
    <Page action={join || undefined}>
      <Answered answer={card}>
        {group => (
          <>
            <Notice>{say.outside}</Notice>
            <GroupDoor group={group} />
          </>
        )}
      </Answered>
    </Page>
  )
}

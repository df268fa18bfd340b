import type { Failure } from '@shouhou/shared'
import type { GroupCard } from '@shouhou/shared/group'
import { remember, useChange, type Input } from '../../../cloud'
import { GroupDoor } from '../../../features/group'
import { replace } from '../../../route'
import { Button, Notice, Page } from '../../../ui'
import { sayFailure } from '../../../words'

export interface JoinDoorProps {
  readonly group: GroupCard
  readonly invitation: Pick<Input<'group.join'>, 'code' | 'cloudId'>
  /** To another code; undefined where none was needed. */
  readonly onOther: (() => void) | undefined
}

// Whoever is inside already may not join again.
const isInside = (failure: Failure) => failure.code === 'group/not-allowed'

/** The group at its door, its rules, and the way in. */
export function JoinDoor({ group, invitation, onOther }: JoinDoorProps) {
  const { groupId, isMember, verification } = group
  const joining = useChange('group.join')
  const isOpen = verification === 'none' || verification === 'verified'
  const enter = () => replace('group', { groupId })

  const join = async () => {
    const reply = await joining.run({ groupId, ...invitation })
    if (reply?.ok) remember('group.read', { groupId }, reply.value)
    if (reply && (reply.ok || isInside(reply.error))) enter()
  }

  const action = isMember
    ? <Button kind="primary" isFull onPress={enter}>进群</Button>
    : isOpen && <Button kind="primary" isFull icon="check" isBusy={joining.isBusy} onPress={() => void join()}>同意群规并加入</Button>
  return (
    <Page action={action || undefined}>
      {isMember && <Notice tone="success">您已经在这个群里。</Notice>}
      {joining.error && !isInside(joining.error) && <Notice tone="danger" title="还没有加入">{sayFailure(joining.error)}</Notice>}
      <GroupDoor group={group} />
      {onOther && <Button kind="plain" isFull onPress={onOther}>用别的邀请码</Button>}
    </Page>
  )
}

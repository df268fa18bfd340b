import type { GroupCard } from '@shouhou/shared/group'
import type { Input } from '../../../cloud'
import { GroupDoor } from '../../../features/group'
import { NicknameField, Stored, useEntering } from '../../../features/person'
import { replace, useOnward } from '../../../route'
import { Button, Notice, Page } from '../../../ui'
import { sayFailure } from '../../../words'
import * as say from '../../../words/group/join'
import { agreesToBoth } from '../../../words/person/newcomer'

export interface JoinDoorProps {
  readonly group: GroupCard
  readonly invitation: Pick<Input<'group.join'>, 'code' | 'cloudId'>
  /** To another code; undefined where none was needed. */
  readonly onOther: (() => void) | undefined
}

/** The group at its door, its rules, and the way in. */
export function JoinDoor({ group, invitation, onOther }: JoinDoorProps) {
  const { groupId, isMember, verification } = group
  const onward = useOnward()
  const goIn = () => onward(() => replace('group', { groupId }))
  const entering = useEntering({ groupId, invitation, onEntered: goIn })
  const { newcomer, failure } = entering
  const isOpen = verification === 'none' || verification === 'verified'
  const verb = newcomer ? say.joinNew : say.join

  const action = isMember
    ? <Button kind="primary" isFull onPress={goIn}>{say.enter}</Button>
    : isOpen && (
      <Button kind="primary" isFull icon="check" openType={newcomer && 'agreePrivacyAuthorization'} isBusy={entering.isBusy} onPress={() => void entering.enter()}>
        {verb}
      </Button>
    )
  return (
    <Page action={action || undefined}>
      {isMember && <Notice tone="success">{say.insideAlready}</Notice>}
      {failure && <Notice tone="danger" title={entering.isHalfWay ? say.onlyRegistered : say.failed}>{say.again(sayFailure(failure))}</Notice>}
      <GroupDoor group={group} />
      {newcomer && isOpen && !isMember && (
        <>
          <NicknameField newcomer={newcomer} agreement={agreesToBoth(verb)} />
          <Stored />
        </>
      )}
      {onOther && <Button kind="plain" isFull onPress={onOther}>{say.otherCode}</Button>}
    </Page>
  )
}

import type { GroupView } from '@shouhou/shared/group'
import { useChange } from '../../../cloud'
import { go, replace, useOnward } from '../../../route'
import { Cell, confirm, Notice, Section, toast } from '../../../ui'
import { sayFailure } from '../../../words'
import { people } from '../../../words/group/home'
import * as say from '../../../words/group/settings'

/** Members, handing over, leaving. */
export function Leaving({ group: { groupId, can, role, members } }: { readonly group: GroupView }) {
  const leaving = useChange('group.leave')
  const onward = useOnward()
  const leave = async () => {
    if (!(await confirm({ title: say.leave, consequence: say.leaveConsequence, verb: say.leaveVerb, isDanger: true }))) return
    const reply = await leaving.run({ groupId })
    if (!reply?.ok) return
    toast(say.left)
    onward(() => replace('home'))
  }

  const isOwner = role === 'owner'
  return (
    <>
      <Section title={say.members} isList>
        <Cell icon="me" title={say.membersAndRoles} value={people(members)} onPress={() => go('members', { groupId })} />
        {can.includes('group.hand-over') && <Cell icon="send" title={say.handOver} detail={say.handOverDetail} onPress={() => go('members', { groupId, choose: 'owner' })} />}
      </Section>
      {leaving.error && <Notice tone="danger" title={say.notLeft}>{sayFailure(leaving.error)}</Notice>}
      {isOwner && <Notice>{can.includes('group.hand-over') ? say.ownerFirst : say.ownerWaits}</Notice>}
      {!isOwner && can.includes('group.leave') && (
        <Section isList><Cell icon="leave" title={say.leave} isDanger onPress={() => void leave()} /></Section>
      )}
    </>
  )
}

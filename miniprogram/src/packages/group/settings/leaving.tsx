import type { GroupView } from '@shouhou/shared/group'
import { useChange } from '../../../cloud'
import { go, replace } from '../../../route'
import { Cell, confirm, Notice, Section, toast } from '../../../ui'
import { sayFailure } from '../../../words'

/** Members, handing over, leaving. */
export function Leaving({ group: { groupId, can, role, members } }: { readonly group: GroupView }) {
  const leaving = useChange('group.leave')
  const leave = async () => {
    const consequence = '您报过的案例仍然是您的，留在群里；群里的其他内容就看不到了。想回来，再用邀请码加入。'
    if (!(await confirm({ title: '退出这个群', consequence, verb: '退出', isDanger: true }))) return
    const reply = await leaving.run({ groupId })
    if (!reply?.ok) return
    toast('已退出')
    replace('home')
  }

  const isOwner = role === 'owner'
  return (
    <>
      <Section title="成员" isList>
        <Cell icon="me" title="成员和身份" value={`${members} 人`} onPress={() => go('members', { groupId })} />
        {can.includes('group.hand-over') && <Cell icon="send" title="移交群主" detail="选一位成员接手，您会变成管理员" onPress={() => go('members', { groupId, choose: 'owner' })} />}
      </Section>
      {leaving.error && <Notice tone="danger" title="还没有退出">{sayFailure(leaving.error)}</Notice>}
      {isOwner && <Notice>{can.includes('group.hand-over') ? '您是群主，先移交给别人才能退出。' : '您是群主。认证通过之后才能移交和退出。'}</Notice>}
      {!isOwner && can.includes('group.leave') && (
        <Section isList><Cell icon="leave" title="退出这个群" isDanger onPress={() => void leave()} /></Section>
      )}
    </>
  )
}

import type { GroupView } from '@shouhou/shared/group'
import { KIND_FACTS } from '../../../features/group'
import { Button, Notice } from '../../../ui'
import { go } from '../../../route'

/** What stands between this group and its work, plainly. */
export function StandingNotices({ group, isNew }: { readonly group: GroupView; readonly isNew: boolean }) {
  const { verification, verificationNote, kind, groupId, can, review } = group
  const change = can.includes('group.change') ? <Button isSmall icon="edit" onPress={() => go('groupSettings', { groupId })}>去修改</Button> : undefined

  return (
    <>
      {isNew && verification === 'none' && <Notice tone="success" title="群建好了">把邀请发给遇到同样问题的人，人到了就可以报故障、开接龙。</Notice>}
      {verification === 'waiting' && (
        <Notice tone="warn" title={isNew ? '已提交，等待平台认证' : '等待平台认证'}>
          {`${KIND_FACTS[kind].verification}结果会写在这里。`}
        </Notice>
      )}
      {verification === 'refused' && (
        <Notice tone="danger" title="没有通过平台认证">
          {`${verificationNote ? `平台的说明：${verificationNote}。` : ''}这个群不能再用来请人加入和报案例；可以按说明改好之后重新建一个。`}
        </Notice>
      )}
      {review.check === 'waiting' && <Notice>群名、简介和群规正在检查，检查完之前别人看到的是“名称正在检查的群”。</Notice>}
      {review.check === 'refused' && <Notice tone="warn" title="群资料没有通过内容检查" action={change}>别人现在看不到群名、简介和群规。</Notice>}
      {review.hidden && <Notice tone="warn" title="群资料被平台隐藏" action={change}>{`原因：${review.hidden.reason}`}</Notice>}
    </>
  )
}

import { View } from '@tarojs/components'
import type { GroupView } from '@shouhou/shared/group'
import { remember, useChange } from '../../../cloud'
import { Invitation } from '../../../features/group'
import { Button, confirm, Notice, Section, toast } from '../../../ui'
import { sayFailure } from '../../../words'
import { ChatBinding } from './chat-binding'
import style from './settings.module.scss'

/** How people come in. */
export function CodeSettings({ group }: { readonly group: GroupView }) {
  if (group.inviteCode === null) return null
  const isShut = group.verification === 'waiting' || group.verification === 'refused'

  return (
    <Section title="邀请">
      {isShut ? <View className={style.quiet}>认证通过之后，这里会有邀请码和邀请链接。</View> : <Invitation group={group} />}
      {group.can.includes('group.renew-code') && <Renew groupId={group.groupId} />}
      {group.can.includes('group.bind-chat') && <ChatBinding group={group} />}
    </Section>
  )
}

function Renew({ groupId }: { readonly groupId: string }) {
  const renewing = useChange('group.renewCode')
  const renew = async () => {
    const consequence = '旧的邀请码、邀请链接和发出去的卡片都会失效，已经在群里的人不受影响。'
    if (!(await confirm({ title: '换一个邀请码', consequence, verb: '更换' }))) return
    const reply = await renewing.run({ groupId })
    if (!reply?.ok) return
    remember('group.read', { groupId }, reply.value)
    toast('已换成新的邀请码')
  }

  return (
    <>
      <View className={style.actions}><Button isSmall icon="refresh" isBusy={renewing.isBusy} onPress={() => void renew()}>换邀请码</Button></View>
      {renewing.error && <Notice tone="danger">{sayFailure(renewing.error)}</Notice>}
    </>
  )
}

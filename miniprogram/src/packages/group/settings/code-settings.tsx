import { View } from '@tarojs/components'
import type { GroupView } from '@shouhou/shared/group'
import { remember, useChange } from '../../../cloud'
import { Invitation } from '../../../features/group'
import { Button, confirm, Notice, Section, toast } from '../../../ui'
import { sayFailure } from '../../../words'
import * as say from '../../../words/group/settings'
import { ChatBinding } from './chat-binding'
import style from './settings.module.scss'

/** How people come in. */
export function CodeSettings({ group }: { readonly group: GroupView }) {
  if (group.inviteCode === null) return null
  const isShut = group.verification === 'waiting' || group.verification === 'refused'

  return (
    <Section title={say.invitation}>
      {isShut ? <View className={style.quiet}>{say.codeComes}</View> : <Invitation group={group} />}
      {group.can.includes('group.renew-code') && <Renew groupId={group.groupId} />}
      {group.can.includes('group.bind-chat') && <ChatBinding group={group} />}
    </Section>
  )
}

function Renew({ groupId }: { readonly groupId: string }) {
  const renewing = useChange('group.renewCode')
  const renew = async () => {
    if (!(await confirm({ title: say.renewTitle, consequence: say.renewConsequence, verb: say.renewVerb }))) return
    const reply = await renewing.run({ groupId })
    if (!reply?.ok) return
    remember('group.read', { groupId }, reply.value)
    toast(say.renewed)
  }

  return (
    <>
      <View className={style.actions}><Button isSmall icon="refresh" isBusy={renewing.isBusy} onPress={() => void renew()}>{say.renew}</Button></View>
      {renewing.error && <Notice tone="danger">{sayFailure(renewing.error)}</Notice>}
    </>
  )
}

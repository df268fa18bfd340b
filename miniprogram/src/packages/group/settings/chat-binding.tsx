import { View } from '@tarojs/components'
import type { GroupView } from '@shouhou/shared/group'
import { remember, useChange } from '../../../cloud'
import { useGroupOfChat, useOpenedChat } from '../../../features/group'
import { Button, confirm, Notice, toast } from '../../../ui'
import { sayFailure } from '../../../words'
import * as say from '../../../words/group/settings'
import style from './settings.module.scss'

/** Whoever opens the app in the bound WeChat chat is led to this group, without a code. */
export function ChatBinding({ group: { groupId, isChatBound } }: { readonly group: GroupView }) {
  const cloudId = useOpenedChat()
  const ofChat = useGroupOfChat(cloudId)
  const binding = useChange('group.bindChat')
  if (process.env.TARO_ENV !== 'weapp') return isChatBound ? <View className={style.quiet}>{say.boundElsewhere}</View> : null

  const bind = async (chat: string) => {
    if (!(await confirm({ title: say.bindTitle, consequence: say.bindConsequence(isChatBound), verb: say.bindVerb }))) return
    const reply = await binding.run({ groupId, cloudId: chat })
    if (!reply?.ok) return
    remember('group.read', { groupId }, reply.value)
    await ofChat.refresh()
    toast(say.bound)
  }

  const isThisOne = ofChat.value?.groupId === groupId
  return (
    <>
      <View className={style.quiet}>
        {isThisOne ? say.isThisOne : isChatBound ? say.isBound : say.notBound}
        {cloudId === undefined && say.howToBind}
      </View>
      {cloudId !== undefined && !isThisOne && (
        <View className={style.actions}><Button isSmall icon="pin" isBusy={binding.isBusy} onPress={() => void bind(cloudId)}>{say.bind}</Button></View>
      )}
      {binding.error && <Notice tone="danger">{sayFailure(binding.error)}</Notice>}
    </>
  )
}

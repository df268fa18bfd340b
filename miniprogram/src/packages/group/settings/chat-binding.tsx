import { View } from '@tarojs/components'
import type { GroupView } from '@shouhou/shared/group'
import { remember, useChange } from '../../../cloud'
import { useGroupOfChat, useOpenedChat } from '../../../features/group'
import { Button, confirm, Notice, toast } from '../../../ui'
import { sayFailure } from '../../../words'
import style from './settings.module.scss'

/** Whoever opens the app in the bound WeChat chat is led to this group, without a code. */
export function ChatBinding({ group: { groupId, isChatBound } }: { readonly group: GroupView }) {
  const cloudId = useOpenedChat()
  const ofChat = useGroupOfChat(cloudId)
  const binding = useChange('group.bindChat')
  if (process.env.TARO_ENV !== 'weapp') return isChatBound ? <View className={style.quiet}>这个群已经绑定了一个微信群，群里的人点开卡片就能加入。</View> : null

  const bind = async (chat: string) => {
    const consequence = `以后谁从这个微信群打开小程序，都会看到这个群，不用邀请码就能加入。${isChatBound ? '原来绑定的微信群不再有效。' : ''}`
    if (!(await confirm({ title: '绑定这个微信群', consequence, verb: '绑定' }))) return
    const reply = await binding.run({ groupId, cloudId: chat })
    if (!reply?.ok) return
    remember('group.read', { groupId }, reply.value)
    await ofChat.refresh()
    toast('已绑定这个微信群')
  }

  const isThisOne = ofChat.value?.groupId === groupId
  return (
    <>
      <View className={style.quiet}>
        {isThisOne ? '您现在的微信群已经绑定到这里。' : isChatBound ? '这个群已经绑定了一个微信群。' : '还没有绑定微信群。'}
        {cloudId === undefined && '要绑定，请先把邀请卡片发到那个微信群，再从卡片打开小程序，回到这里。'}
      </View>
      {cloudId !== undefined && !isThisOne && (
        <View className={style.actions}><Button isSmall icon="pin" isBusy={binding.isBusy} onPress={() => void bind(cloudId)}>绑定我打开的微信群</Button></View>
      )}
      {binding.error && <Notice tone="danger">{sayFailure(binding.error)}</Notice>}
    </>
  )
}

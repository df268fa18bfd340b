import { View } from '@tarojs/components'
import type { GroupView } from '@shouhou/shared/group'
import { copyText, pageLink } from '../../device'
import { address } from '../../route'
import { Button } from '../../ui'
import * as say from '../../words/group/invitation'
import style from './group.module.scss'

type Invited = Pick<GroupView, 'name' | 'inviteCode' | 'can'>

export const invitationCard = ({ name, inviteCode }: Pick<Invited, 'name' | 'inviteCode'>) => ({
  title: say.cardTitle(name),
  path: inviteCode === null ? address('home') : address('joinGroup', { code: inviteCode }),
})

/** The code to read out, and what to send: a card in WeChat, a link in the browser. */
export function Invitation({ group: { name, inviteCode } }: { readonly group: Invited }) {
  if (inviteCode === null) return null
  const link = pageLink(address('joinGroup', { code: inviteCode }))

  return (
    <>
      <View className={style.quiet}>{say.readOut}</View>
      <View className={style.code}>{say.sayCode(inviteCode)}</View>
      <View className={style.actions}>
        {process.env.TARO_ENV === 'weapp' && <Button kind="primary" isSmall icon="share" openType="share">{say.send}</Button>}
        {link && <Button kind="primary" isSmall icon="link" onPress={() => void copyText(say.linkText(name, link), say.linkCopied)}>{say.copyLink}</Button>}
        <Button isSmall icon="copy" onPress={() => void copyText(inviteCode, say.codeCopied)}>{say.copyCode}</Button>
      </View>
    </>
  )
}

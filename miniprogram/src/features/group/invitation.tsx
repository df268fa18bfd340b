import { View } from '@tarojs/components'
import type { GroupView } from '@shouhou/shared/group'
import { copyText, pageLink } from '../../device'
import { address } from '../../route'
import { Button } from '../../ui'
import style from './group.module.scss'

type Invited = Pick<GroupView, 'name' | 'inviteCode' | 'can'>

/** 'ABCD2345' → 'ABCD 2345', as one reads it out. */
export const sayCode = (code: string): string => `${code.slice(0, 4)} ${code.slice(4)}`

export const invitationCard = ({ name, inviteCode }: Pick<Invited, 'name' | 'inviteCode'>) => ({
  title: `“${name}”：同样的故障，一起把证据整理清楚`,
  path: inviteCode === null ? address('home') : address('joinGroup', { code: inviteCode }),
})

/** The code to read out, and what to send: a card in WeChat, a link in the browser. */
export function Invitation({ group: { name, inviteCode } }: { readonly group: Invited }) {
  if (inviteCode === null) return null
  const link = pageLink(address('joinGroup', { code: inviteCode }))

  return (
    <>
      <View className={style.quiet}>邀请码，可以念给对方听</View>
      <View className={style.code}>{sayCode(inviteCode)}</View>
      <View className={style.actions}>
        {process.env.TARO_ENV === 'weapp' && <Button kind="primary" isSmall icon="share" openType="share">发到微信群</Button>}
        {link && <Button kind="primary" isSmall icon="link" onPress={() => void copyText(`“${name}”在用“售后接龙”收集同样的故障，点开就能加入：${link}`, '已复制链接')}>复制链接</Button>}
        <Button isSmall icon="copy" onPress={() => void copyText(inviteCode, '已复制邀请码')}>复制邀请码</Button>
      </View>
    </>
  )
}

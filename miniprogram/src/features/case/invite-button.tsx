import type { GroupView } from '@shouhou/shared/group'
import { copyText } from '../../device'
import { Button } from '../../ui'

/** In WeChat the share card of the page; in the browser the text to paste into the chat. */
export function InviteButton({ group: { name, inviteCode } }: { readonly group: Pick<GroupView, 'name' | 'inviteCode'> }) {
  if (process.env.TARO_ENV === 'weapp') return <Button isSmall icon="share" openType="share">分享到微信群</Button>
  const text = inviteCode ? `“${name}”在用“售后接龙”收集同样的故障，邀请码 ${inviteCode}。` : `“${name}”在用“售后接龙”收集同样的故障。`
  return <Button isSmall icon="copy" onPress={() => void copyText(text)}>复制邀请码</Button>
}

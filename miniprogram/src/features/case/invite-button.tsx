import type { GroupView } from '@shouhou/shared/group'
import { copyText } from '../../device'
import { Button } from '../../ui'
import * as say from '../../words/case/case'

/** In WeChat the share card of the page; in the browser the text to paste into the chat. */
export function InviteButton({ group: { name, inviteCode } }: { readonly group: Pick<GroupView, 'name' | 'inviteCode'> }) {
  if (process.env.TARO_ENV === 'weapp') return <Button isSmall icon="share" openType="share">{say.invite}</Button>
  return <Button isSmall icon="copy" onPress={() => void copyText(say.invitation(name, inviteCode))}>{say.copyInvitation}</Button>
}

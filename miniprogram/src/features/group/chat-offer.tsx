import { go } from '../../route'
import { Avatar, Cell, Section } from '../../ui'
import { kindName } from './kinds'
import { useGroupOfChat, useOpenedChat } from './use-opened-chat'

/** When the app was opened in a WeChat chat that a group is bound to: that group. */
export function ChatOffer() {
  const group = useGroupOfChat(useOpenedChat()).value
  if (!group) return null

  const { groupId, name, isMember } = group
  return (
    <Section title="您从这个微信群进来" isList>
      <Cell
        start={<Avatar name={name} />} title={name} detail={kindName(group)} value={isMember ? '进群' : '加入'}
        onPress={() => (isMember ? go('group', { groupId }) : go('joinGroup', { groupId }))}
      />
    </Section>
  )
}

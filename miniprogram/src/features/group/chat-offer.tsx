import { go } from '../../route'
import { Avatar, Cell, Section } from '../../ui'
import * as say from '../../words/group/invitation'
import { kindName } from '../../words/group/kinds'
import { useGroupOfChat, useOpenedChat } from './use-opened-chat'

/** When the app was opened in a WeChat chat that a group is bound to: that group. */
export function ChatOffer() {
  const group = useGroupOfChat(useOpenedChat()).value
  if (!group) return null

  const { groupId, name, isMember } = group
  return (
    <Section title={say.fromChat} isList>
      <Cell
        start={<Avatar name={name} />} title={name} detail={kindName(group)} value={isMember ? say.enter : say.join}
        onPress={() => (isMember ? go('group', { groupId }) : go('joinGroup', { groupId }))}
      />
    </Section>
  )
}

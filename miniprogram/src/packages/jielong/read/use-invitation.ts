import type { Failure } from '@shouhou/shared'
import type { GroupCard } from '@shouhou/shared/group'
import { useAnswer, type Answer, type Input } from '../../../cloud'
import { useGroupOfChat, useOpenedChat } from '../../../features/group'

export interface Invited {
  readonly group: GroupCard | undefined
  /** What lets one in; undefined when neither the link nor the chat does. */
  readonly invitation: Pick<Input<'group.join'>, 'code' | 'cloudId'> | undefined
  /** The link carried a code that leads here no more. */
  readonly isReplaced: boolean
  /** How the card of the group stands. */
  readonly answer: Answer<GroupCard>
}

const isWrong = (error: Failure | undefined): boolean => error?.code === 'group/wrong-code' || error?.code === 'call/bad-input'

/** The group behind a link, and whether this link, or the chat that it was opened in, lets one in: known before anybody fills in anything. */
export function useInvitation(groupId: string, code: string | undefined): Invited {
  const byCode = useAnswer('group.findByCode', code ? { code } : null)
  const isReplaced = code !== undefined && (isWrong(byCode.error) || (byCode.value !== undefined && byCode.value.groupId !== groupId))
  const isCodeGood = byCode.value?.groupId === groupId
  const card = useAnswer('group.card', code === undefined || isReplaced ? { groupId } : null)
  const cloudId = useOpenedChat()
  const isOfChat = useGroupOfChat(isCodeGood ? undefined : cloudId).value?.groupId === groupId

  const invitation = isCodeGood && code ? { code } : isOfChat && cloudId !== undefined ? { cloudId } : undefined
  const answer = isCodeGood || (code !== undefined && !isReplaced) ? byCode : card
  return { group: isCodeGood ? byCode.value : card.value, invitation, isReplaced, answer }
}

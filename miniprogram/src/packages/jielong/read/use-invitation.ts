import type { Failure } from '@shouhou/shared'
import { codeIn, type GroupCard } from '@shouhou/shared/group'
import { useAnswer, type Answer, type Input } from '../../../cloud'
import { useGroupOfChat, useOpenedChat } from '../../../features/group'

export interface Invited {
  readonly group: GroupCard | undefined
  /** What lets one in; undefined while nothing does. */
  readonly invitation: Pick<Input<'group.join'>, 'code' | 'cloudId'> | undefined
  /** Which code leads here no more, or never did. */
  readonly refusal: 'linked' | 'typed' | undefined
  /** How the card of the group stands. */
  readonly answer: Answer<GroupCard>
}

interface Codes {
  /** From the link. */
  readonly linked: string | undefined
  readonly typed: string
}

const isWrong = (error: Failure | undefined): boolean => error?.code === 'group/wrong-code'

/** The group behind a link, and whether this link, what was typed, or the chat that it was opened in lets one in: known before anybody sends anything. */
export function useInvitation(groupId: string, { linked, typed }: Codes): Invited {
  const code = codeIn(typed) ?? codeIn(linked ?? '')
  const byCode = useAnswer('group.findByCode', code ? { code } : null)
  const card = useAnswer('group.card', { groupId })
  const cloudId = useOpenedChat()
  const isOfChat = useGroupOfChat(cloudId).value?.groupId === groupId

  const isHere = byCode.value?.groupId === groupId
  const isElsewhere = isWrong(byCode.error) || (byCode.value !== undefined && !isHere)
  const refused = isElsewhere || (code === undefined && linked !== undefined)
  // As long as nothing speaks against it: without a network the tap itself will tell.
  const invitation = code && !isElsewhere ? { code } : isOfChat && cloudId !== undefined ? { cloudId } : undefined
  return { group: card.value, invitation, refusal: refused && !invitation ? (codeIn(typed) ? 'typed' : 'linked') : undefined, answer: card }
}

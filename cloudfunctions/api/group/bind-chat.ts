import { fail, ok } from '@shouhou/shared'
import { answer } from '../../cloud/answer'
import { chatKeyOf } from './chat-key'
import { groupViewNow } from './group-view'

export const bindChat = answer('group.bindChat', async ({ input, actor }, { groups }) => {
  const chat = await chatKeyOf(input.cloudId)
  if (chat === null) return fail({ code: 'group/chat-unreadable' })
  const bound = await groups.changeUnlessTaken({ _id: input.groupId }, { chat })
  return bound === null ? fail({ code: 'group/chat-taken' }) : ok(await groupViewNow(actor, input.groupId))
})

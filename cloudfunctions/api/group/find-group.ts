import { fail, ok } from '@shouhou/shared'
import { answer } from '../../cloud/answer'
import { placeOf } from '../../cloud/actor'
import { chatKeyOf } from './chat-key'
import { groupCardOf } from './group-view'

export const findGroupByCode = answer('group.findByCode', async ({ input, actor }, { groups }) => {
  const [group] = await groups.find({ where: { inviteCode: input.code }, limit: 1 })
  const place = group === undefined ? null : await placeOf(actor, group._id)
  return place === null ? fail({ code: 'group/wrong-code' }) : ok(await groupCardOf(place))
})

export const findGroupByChat = answer('group.findByChat', async ({ input, actor }, { groups }) => {
  const chat = await chatKeyOf(input.cloudId)
  if (chat === null) return fail({ code: 'group/chat-unreadable' })
  const [group] = await groups.find({ where: { chat }, limit: 1 })
  const place = group === undefined ? null : await placeOf(actor, group._id)
  return ok(place === null ? null : await groupCardOf(place))
})

import { fail, ok } from '@shouhou/shared'
import { answer } from '../../cloud/answer'
import { placeOf } from '../../cloud/actor'
import { chatKeyOf } from './chat-key'
import { groupCardOf } from './group-view'
import { guessCode } from './guess-code'

export const findGroupByCode = answer('group.findByCode', async ({ input: { code }, actor, now }, { groups }) => {
  const found = await guessCode({ personId: actor.personId, code, now }, async () => (await groups.find({ where: { inviteCode: code }, limit: 1 }))[0] ?? null)
  if (!found.ok) return found
  const place = found.value === null ? null : await placeOf(actor, found.value._id)
  return place === null ? fail({ code: 'group/wrong-code' }) : ok(await groupCardOf(place))
})

export const findGroupByChat = answer('group.findByChat', async ({ input, actor }, { groups }) => {
  const chat = await chatKeyOf(input.cloudId)
  if (chat === null) return fail({ code: 'group/chat-unreadable' })
  const [group] = await groups.find({ where: { chat }, limit: 1 })
  const place = group === undefined ? null : await placeOf(actor, group._id)
  return ok(place === null ? null : await groupCardOf(place))
})

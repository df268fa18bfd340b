import { fail, ok } from '@shouhou/shared'
import { answer } from '../../cloud/answer'
import { memberId } from '../../cloud/world'
import { groupViewNow } from './group-view'

export const handOverGroup = answer('group.handOver', async ({ input, actor }, { groups, members }) => {
  const _id = memberId(input.groupId, input.personId)
  if ((await members.get(_id))?.state !== 'in') return fail({ code: 'group/no-such-member' })

  const handed = await groups.change({ _id: input.groupId, ownerId: actor.personId }, { ownerId: input.personId })
  if (handed === 0) return fail({ code: 'group/changed-meanwhile' })
  // They may be leaving at this moment; the owner is always in.
  await members.change({ _id }, { state: 'in', role: 'admin' })
  return ok(await groupViewNow(actor, input.groupId))
})

import { fail, ok } from '@shouhou/shared'
import { answer } from '../../cloud/answer'
import { memberId } from '../../cloud/world'
import { leaveJielongsOf } from '../jielong/leave-jielong'

export const leaveGroup = answer('group.leave', async ({ input, actor, place, now }, { groups, members }) => {
  if (place.role === 'owner') return fail({ code: 'group/owner-must-hand-over' })
  // First, for who is out cannot ask again.
  if (!(await leaveJielongsOf(input.groupId, actor.personId, now))) return fail({ code: 'call/still-running' })
  const _id = memberId(input.groupId, actor.personId)
  await members.change({ _id, state: 'in' }, { state: 'left', goneAt: now })

  // The owner may have handed the group over to me meanwhile: a group is never without its owner.
  if ((await groups.get(input.groupId))?.ownerId !== actor.personId) return ok({})
  await members.change({ _id, state: 'left' }, { state: 'in', goneAt: 0 })
  return fail({ code: 'group/owner-must-hand-over' })
})

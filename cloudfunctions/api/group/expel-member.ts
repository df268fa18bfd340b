import { fail, ok } from '@shouhou/shared'
import { answer } from '../../cloud/answer'
import { _ } from '../../cloud/sdk'
import { writeStep } from '../../cloud/review'
import { checkTexts } from '../../cloud/safety'
import { memberId } from '../../cloud/world'
import { leaveJielongsOf } from '../jielong/leave-jielong'

export const expelMember = answer('group.expel', async ({ input, actor, place, now, newId }, { members }) => {
  const { groupId, personId, reason } = input
  if (personId === place.group.ownerId) return fail({ code: 'group/owner-must-hand-over' })
  // Only those who decide read it, so that it need not have passed.
  const checked = await checkTexts({ reason }, 'comment', actor)
  if (!checked.ok) return checked

  // An admin is the owner's to remove, after appointing them to something else.
  const removed = await members.change({ _id: memberId(groupId, personId), state: 'in', ...(place.role === 'owner' ? {} : { role: _.neq('admin') }) }, { state: 'removed', goneAt: now })
  if (removed === 0) {
    const isAdmin = (await members.get(memberId(groupId, personId)))?.state === 'in'
    return fail(isAdmin ? { code: 'group/not-allowed', action: 'group.expel' } : { code: 'group/no-such-member' })
  }
  // Whoever is busy there just now is taken out by the timer.
  await leaveJielongsOf(groupId, personId, now)
  await writeStep({ groupId, subject: { noun: 'person', id: personId }, step: 'expelled', byId: actor.personId, reason, excerpt: '' }, { id: newId('h'), now })
  return ok({})
})

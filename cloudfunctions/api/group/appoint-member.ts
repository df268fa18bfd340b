import { fail, ok } from '@shouhou/shared'
import { APPOINTABLE } from '@shouhou/shared/permission'
import { answer } from '../../cloud/answer'
import { cardsOf } from '../../cloud/names'
import { memberId } from '../../cloud/world'
import { memberOf } from './list-members'

export const appointMember = answer('group.appoint', async ({ input, actor, place }, { members }) => {
  const { groupId, personId, role } = input
  if (personId === place.group.ownerId) return fail({ code: 'group/owner-must-hand-over' })
  if (role === 'owner' || !APPOINTABLE[place.group.kind].includes(role)) return fail({ code: 'group/role-not-here', role })

  const _id = memberId(groupId, personId)
  await members.change({ _id, state: 'in' }, { role })
  const [doc, cards] = await Promise.all([members.get(_id), cardsOf(groupId, [personId])])
  if (doc?.state !== 'in') return fail({ code: 'group/no-such-member' })
  return ok(memberOf(doc, place.group, { card: cards(personId), me: actor.personId }))
})

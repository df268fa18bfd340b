import { ok } from '@shouhou/shared'
import type { Member } from '@shouhou/shared/group'
import type { Role } from '@shouhou/shared/permission'
import type { PersonCard } from '@shouhou/shared/person'
import { answer } from '../../cloud/answer'
import type { GroupDoc, MemberDoc } from '../../cloud/documents'
import { cardsOf } from '../../cloud/names'
import { _ } from '../../cloud/sdk'

export const memberOf = (doc: MemberDoc, group: GroupDoc, { card, me }: { card: PersonCard; me: string }): Member => ({
  ...card,
  role: group.ownerId === doc.personId ? 'owner' : doc.role,
  joinedAt: doc.joinedAt,
  isMe: doc.personId === me,
})

/** The owner is who the group names, and an admin where members are kept. */
const ofRole = (role: Role | undefined, { ownerId }: GroupDoc): object => {
  if (role === undefined) return {}
  if (role === 'owner') return { personId: ownerId }
  return role === 'admin' ? { role, personId: _.neq(ownerId) } : { role }
}

export const listMembers = answer('group.members', async ({ input, actor, place }, { members }) => {
  const { items, next } = await members.page({ groupId: input.groupId, state: 'in', ...ofRole(input.role, place.group) }, { cursor: input.cursor, direction: 'asc' })
  const cards = await cardsOf(input.groupId, items.map(({ personId }) => personId))
  return ok({ items: items.map((doc) => memberOf(doc, place.group, { card: cards(doc.personId), me: actor.personId })), next })
})

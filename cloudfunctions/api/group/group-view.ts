import type { GroupCard, GroupView } from '@shouhou/shared/group'
import { ACTIONS } from '@shouhou/shared/permission'
import { canDo, placeOf, type Actor, type Place } from '../../cloud/actor'
import type { GroupDoc } from '../../cloud/documents'
import { cardsOf, isVisible, reviewOf } from '../../cloud/names'
import { world } from '../../cloud/world'

type Texts = Pick<GroupDoc, 'name' | 'brand' | 'about' | 'rules'>

const UNCHECKED: Texts = { name: '名称正在检查的群', brand: '', about: '', rules: '' }

/** Whoever may change the words must see them: they would send the placeholder back as the name. */
const maySeeUnchecked = (place: Place): boolean => canDo(place, 'group.change') || place.standings.includes('operator')

/** What may be read of it by whoever stands here. */
export const textsOf = (place: Place): Texts => {
  const { name, brand, about, rules, review } = place.group
  return isVisible(review) || maySeeUnchecked(place) ? { name, brand, about, rules } : UNCHECKED
}

/** Its name as anybody may read it, for whoever does not stand in it. */
export const shownNameOf = ({ name, review }: GroupDoc): string => (isVisible(review) ? name : UNCHECKED.name)

export const countMembers = (groupId: string): Promise<number> => world.members.count({ groupId, state: 'in' })

/** What a group shows at its door. */
export const groupCardOf = async (place: Place): Promise<GroupCard> => {
  const { _id: groupId, kind, verification } = place.group
  return { groupId, kind, ...textsOf(place), verification, members: await countMembers(groupId), isMember: place.role !== null }
}

export const groupViewOf = async (place: Place): Promise<GroupView> => {
  const { group, role } = place
  const [card, cards] = await Promise.all([groupCardOf(place), cardsOf(group._id, [group.ownerId])])
  const isInsider = role === 'owner' || place.standings.includes('operator')
  return {
    ...card,
    owner: cards(group.ownerId),
    role,
    can: ACTIONS.filter((action) => canDo(place, action)),
    inviteCode: role === null ? null : group.inviteCode,
    organisation: isInsider ? group.organisation : null,
    verificationNote: isInsider ? group.verificationNote : '',
    isChatBound: group.chat !== group._id,
    createdAt: group.createdAt,
    revision: group.revision,
    review: reviewOf(group.review),
  }
}

/** The group as it is now, after a change. */
export const groupViewNow = async (actor: Actor, groupId: string): Promise<GroupView> => {
  const place = await placeOf(actor, groupId)
  if (place === null) throw new Error('a group vanished while it was changed')
  return groupViewOf(place)
}

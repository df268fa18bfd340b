import { canDo, type Actor, type Place } from './actor'
import { world } from './world'
import type { Action } from '@shouhou/shared/permission'

/**
 * Where this person is a member and may do this, by group id, joined latest first; two reads however many groups.
 * `limit`: of how many groups at most.
 */
export const placesOf = async ({ personId }: Pick<Actor, 'personId'>, { action, limit }: { action: Action; limit?: number }): Promise<Map<string, Place>> => {
  const members = await world.members.find({ where: { personId, state: 'in' }, order: [['order', 'desc']], ...(limit === undefined ? {} : { limit }) })
  const groups = await world.groups.getMany(members.map(({ groupId }) => groupId))
  const places = members.flatMap((member): Place[] => {
    const group = groups.get(member.groupId)
    if (group === undefined) return []
    const role = group.ownerId === personId ? 'owner' : member.role
    return [{ group, member, role, standings: [role] }]
  })
  return new Map(places.filter((place) => canDo(place, action)).map((place) => [place.group._id, place]))
}

import type { MemberDoc } from '../../cloud/documents'
import { orderKey } from '../../cloud/collection'
import { memberId, world } from '../../cloud/world'

/** Makes somebody a member, or again one who had left. Who was removed stays out. */
export const addMember = async ({ groupId, personId, role, now }: Pick<MemberDoc, 'groupId' | 'personId' | 'role'> & { now: number }): Promise<void> => {
  const _id = memberId(groupId, personId)
  const isNew = await world.members.add({ _id, order: orderKey(now, personId), groupId, personId, role, state: 'in', joinedAt: now, goneAt: 0, nameHidden: null })
  if (!isNew) await world.members.change({ _id, state: 'left' }, { state: 'in', role, joinedAt: now, goneAt: 0, order: orderKey(now, personId) })
}

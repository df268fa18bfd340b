import type { GroupView } from '@shouhou/shared/group'
import type * as worlds from '../../../cloudfunctions/cloud/world'
import type { Cloud } from '../../support/emulated'
import { addInside } from '../../support/look-inside'
import type { Person } from '../../support/person'

/** So many members of a group, whose registering and joining would take longer than what is tested. */
export const aCrowd = async (cloud: Cloud, { groupId }: Pick<GroupView, 'groupId'>, size: number): Promise<Person[]> => {
  const { personIdOf, memberId } = jest.requireActual<typeof worlds>('../../../cloudfunctions/cloud/world')
  const people = Array.from({ length: size }, (_none, at) => cloud.as(`crowd-${at}`))
  const review = { check: 'passed', isHeld: false, hidden: null }
  await addInside(cloud.emulator, 'people', people.map(({ openid, name }) => ({ _id: personIdOf(openid), openid, nickname: name, review, registeredAt: 1 })))
  await addInside(cloud.emulator, 'members', people.map(({ openid }) => {
    const personId = personIdOf(openid)
    return { _id: memberId(groupId, personId), order: memberId(groupId, personId), groupId, personId, role: 'member', state: 'in', joinedAt: 1, nameHidden: null }
  }))
  return people
}

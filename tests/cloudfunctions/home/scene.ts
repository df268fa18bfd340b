import type { GroupView } from '@shouhou/shared/group'
import type { Cloud } from '../../support/emulated'
import type { Person } from '../../support/person'

export const DAY = 86_400_000
export const NOTHING = { asked: [], due: [], inGroups: [], inJielongs: [] }

export interface Scene { chen: Person; lin: Person; group: GroupView; groupId: string; later: () => Promise<unknown> }

let round = 0

/** A group of its own, led by chen, with lin in it; what happens after `later()` has another time. */
export const aScene = async (cloud: Cloud): Promise<Scene> => {
  round += 1
  const chen = cloud.as(`chen${round}`)
  const group = await cloud.aGroup(chen, {})
  const lin = await cloud.aMember(`lin${round}`, group)
  const later = (): Promise<unknown> => cloud.clock.advance(1000)
  await later()
  return { chen, lin, group, groupId: group.groupId, later }
}

/** What somebody's home page says, without the time of reading. */
export const homeOf = async (person: Person) => {
  const { at: _at, ...said } = await person.mustCall('home.read', {})
  return said
}

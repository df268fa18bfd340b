import { canDo, type Actor, type Place } from '../../cloud/actor'
import { viewerOf, type Viewer } from '../case/viewer'
import { textsOf } from '../group/group-view'

/** Who reads their home page, and the groups that count there, by id. */
export interface Me {
  actor: Actor
  places: Map<string, Place>
  groupIds: string[]
  now: number
  /** As whom they look in a group of theirs. */
  viewerIn: (groupId: string) => Viewer
  nameOf: (groupId: string) => string
  mayIn: (groupId: string, action: Parameters<typeof canDo>[1]) => boolean
}

export const meIn = (places: Map<string, Place>, actor: Actor, now: number): Me => {
  const placeIn = (groupId: string): Place => places.get(groupId) as Place
  return {
    actor,
    places,
    groupIds: [...places.keys()],
    now,
    viewerIn: (groupId) => viewerOf(actor, placeIn(groupId)),
    nameOf: (groupId) => textsOf(placeIn(groupId)).name,
    mayIn: (groupId, action) => places.has(groupId) && canDo(placeIn(groupId), action),
  }
}

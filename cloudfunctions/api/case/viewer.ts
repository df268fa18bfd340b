import { canDo, type Actor, type Place } from '../../cloud/actor'
import type { CaseDoc } from '../../cloud/documents'
import { isVisible } from '../../cloud/names'

/** Who looks at cases, and from which group; without one (null) only at their own. */
export interface Viewer {
  personId: string
  groupId: string | null
  mayDecide: boolean
  /** IMEI and order number, where their author let them out: for who may take them out of the group anyway. */
  mayReadIdentifiers: boolean
}

export type Sight = 'author' | 'decider' | 'member' | 'watchdog'

export const viewerOf = (actor: Pick<Actor, 'personId'>, place: Place | null): Viewer => ({
  personId: actor.personId,
  groupId: place?.group._id ?? null,
  mayDecide: place !== null && canDo(place, 'moderation.decide'),
  mayReadIdentifiers: place !== null && canDo(place, 'export.make'),
})

/** As what this viewer sees the case, or null when it does not exist for them. */
export const sightOf = (doc: Pick<CaseDoc, 'authorId' | 'groupId' | 'review' | 'sharedWith'>, { personId, groupId, mayDecide }: Viewer): Sight | null => {
  if (doc.authorId === personId) return 'author'
  if (groupId === null) return null
  if (doc.groupId === groupId) return mayDecide ? 'decider' : isVisible(doc.review) ? 'member' : null
  return doc.sharedWith.includes(groupId) && isVisible(doc.review) ? 'watchdog' : null
}

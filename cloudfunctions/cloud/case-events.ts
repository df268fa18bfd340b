import { orderKey } from './collection'
import { idOf } from './digest'
import type { CaseDoc, CaseEventDoc } from './documents'
import { world } from './world'

/** Adds to a case's time line; the same event written again by a repeated request counts once. */
export const writeCaseEvent = async (event: Pick<CaseEventDoc, 'caseId' | 'byId' | 'what' | 'detail' | 'at'>): Promise<void> => {
  const _id = idOf('e', event.caseId, event.what, event.detail, String(event.at))
  await world.caseEvents.add({ ...event, _id, order: orderKey(event.at, _id) })
}

/** Every consent that stands, at the moment it was given: what a run that died left out is caught up with by the next. */
export const writeConsents = async ({ _id: caseId, authorId: byId, sharing }: Pick<CaseDoc, '_id' | 'authorId' | 'sharing'>): Promise<void> => {
  const write = ({ watchdogId, withIdentifiers, givenAt }: CaseDoc['sharing'][number]) =>
    writeCaseEvent({ caseId, byId, what: withIdentifiers ? 'identifiers-shared' : 'shared', detail: watchdogId, at: givenAt })
  await Promise.all(sharing.map(write))
}

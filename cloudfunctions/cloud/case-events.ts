import { orderKey } from './collection'
import { idOf } from './digest'
import type { CaseDoc, CaseEventDoc } from './documents'
import { _ } from './sdk'
import { world } from './world'

type NewEvent = Pick<CaseEventDoc, 'caseId' | 'byId' | 'what' | 'detail' | 'at'>

/** Adds to a case's time line; the same event written again by a repeated request counts once. `once`: the moment that can be left behind once only. */
export const writeCaseEvent = async (event: NewEvent, once = event.at): Promise<void> => {
  const _id = idOf('e', event.caseId, event.what, event.detail, String(once))
  await world.caseEvents.add({ ...event, _id, order: orderKey(event.at, _id) })
}

/** Whether this happened at this very moment: a run before this one may have died behind it. */
export const hasCaseEvent = async ({ caseId, what, detail, at }: Omit<NewEvent, 'byId'>): Promise<boolean> => {
  const then = await world.caseEvents.find({ where: { caseId, order: _.and(_.gt(orderKey(at, '')), _.lt(orderKey(at, '~'))) } })
  return then.some((event) => event.what === what && event.detail === detail)
}

/** Every consent that stands, at the moment it was given: what a run that died left out is caught up with by the next. */
export const writeConsents = async ({ _id: caseId, authorId: byId, sharing }: Pick<CaseDoc, '_id' | 'authorId' | 'sharing'>): Promise<void> => {
  const write = ({ watchdogId, withIdentifiers, givenAt }: CaseDoc['sharing'][number]) =>
    writeCaseEvent({ caseId, byId, what: withIdentifiers ? 'identifiers-shared' : 'shared', detail: watchdogId, at: givenAt })
  await Promise.all(sharing.map(write))
}

import { orderKey } from './collection'
import { idOf } from './digest'
import type { CaseEventDoc } from './documents'
import { world } from './world'

/** Adds to a case's time line; the same event written again by a repeated request counts once. */
export const writeCaseEvent = async (event: Pick<CaseEventDoc, 'caseId' | 'byId' | 'what' | 'detail' | 'at'>): Promise<void> => {
  const _id = idOf('e', event.caseId, event.what, event.detail, String(event.at))
  await world.caseEvents.add({ ...event, _id, order: orderKey(event.at, _id) })
}

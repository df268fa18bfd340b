import { writeCaseEvent } from '../../cloud/case-events'
import type { CaseEventDoc, RepairDoc } from '../../cloud/documents'
import { _ } from '../../cloud/sdk'
import { world } from '../../cloud/world'

export const OF_REPAIR: readonly CaseEventDoc['what'][] = ['dropped-off', 'picked-up']

/** Once for each repair, however often it is corrected: `detail` is its id, and what kind of repairer it was is looked up. */
export const writeRepairEvent = ({ _id, caseId, authorId, filedAt }: RepairDoc, what: 'dropped-off' | 'picked-up', now: number): Promise<void> =>
  writeCaseEvent({ caseId, byId: authorId, what, detail: _id, at: now }, filedAt)

/** It was not so, and did not happen. */
export const removeRepairEvents = async ({ _id, caseId }: RepairDoc): Promise<void> => {
  await world.caseEvents.remove({ caseId, what: _.in(OF_REPAIR), detail: _id })
}

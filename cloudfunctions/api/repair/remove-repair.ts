import { ok } from '@shouhou/shared'
import { world } from '../../cloud/world'
import { answerWithFile } from '../case-file/answer-with-file'
import { caseFileAfter } from '../case-file/case-file-of'
import { findMyRepair } from './my-repair'
import { refusedAfterRefresh } from './refused-after-refresh'
import { removeRepairEvents } from './repair-events'

export const remove = answerWithFile('repair.remove', async ({ input, actor, now }) => {
  const found = await findMyRepair(input, actor.personId)
  if (!found.ok) return refusedAfterRefresh(found, input.caseId, now)
  // Its events first: whoever is cut short in between finds the repair, and begins again.
  await removeRepairEvents(found.value.repair)
  await world.repairs.remove({ _id: input.repairId, caseId: input.caseId })
  return ok(await caseFileAfter(input.caseId, now))
})

import { fail, ok } from '@shouhou/shared'
import { world } from '../../cloud/world'
import { answerWithFile } from '../case-file/answer-with-file'
import { caseFileAfter } from '../case-file/case-file-of'
import { writeAsSeen } from '../case-file/write-as-seen'
import { checkPickUp } from './check-dates'
import { checkOverlap } from './check-overlap'
import { findMyRepair } from './my-repair'
import { writeRepairEvent } from './repair-events'

export const pickUp = answerWithFile('repair.pickUp', async ({ input, actor, now }) => {
  const { caseId, repairId, revision } = input
  const found = await findMyRepair(input, actor.personId)
  if (!found.ok) return found
  const dates = checkPickUp(input.pickUp, found.value.repair.slip, now)
  if (!dates.ok) return dates
  const overlap = await checkOverlap({ ...found.value.repair, pickUp: input.pickUp })
  if (!overlap.ok) return overlap
  if (!(await writeAsSeen(world.repairs, { _id: repairId, revision }, { pickUp: input.pickUp }))) return fail({ code: 'repair/changed-meanwhile' })
  await writeRepairEvent(found.value.repair, 'picked-up', now)
  return ok(await caseFileAfter(caseId, now))
})

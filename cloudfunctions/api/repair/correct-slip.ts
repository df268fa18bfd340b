import { fail, ok } from '@shouhou/shared'
import { world } from '../../cloud/world'
import { answerWithFile } from '../case-file/answer-with-file'
import { caseFileAfter } from '../case-file/case-file-of'
import { writeAsSeen } from '../case-file/write-as-seen'
import { checkSlip } from './check-dates'
import { checkOverlap } from './check-overlap'
import { findMyRepair } from './my-repair'

export const correct = answerWithFile('repair.correct', async ({ input, actor, now }) => {
  const { caseId, repairId, revision, slip } = input
  const found = await findMyRepair(input, actor.personId)
  if (!found.ok) return found
  const dates = checkSlip(slip, found.value.repair, now)
  if (!dates.ok) return dates
  const overlap = await checkOverlap({ ...found.value.repair, slip })
  if (!overlap.ok) return overlap
  const isWritten = await writeAsSeen(world.repairs, { _id: repairId, revision }, { slip })
  return isWritten ? ok(await caseFileAfter(caseId, now)) : fail({ code: 'repair/changed-meanwhile' })
})

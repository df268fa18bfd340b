import { fail, ok } from '@shouhou/shared'
import { REPAIRS_LIMIT } from '@shouhou/shared/repair'
import { addInSlot } from '../../cloud/add-in-slot'
import { orderKey } from '../../cloud/collection'
import { world } from '../../cloud/world'
import { findMyCase } from '../case/my-case'
import { answerWithFile } from '../case-file/answer-with-file'
import { caseFileAfter } from '../case-file/case-file-of'
import { checkSlip } from './check-dates'
import { checkOverlap } from './check-overlap'
import { writeRepairEvent } from './repair-events'

export const dropOff = answerWithFile('repair.dropOff', async ({ input, actor, now, newId }) => {
  const { caseId, slip } = input
  const mine = await findMyCase({ caseId }, actor.personId)
  if (!mine.ok) return mine
  const dates = checkSlip(slip, null, now)
  if (!dates.ok) return dates

  const _id = newId('r')
  const overlap = await checkOverlap({ _id, caseId, slip, pickUp: null })
  if (!overlap.ok) return overlap
  const doc = { _id, order: orderKey(now, _id), caseId, authorId: actor.personId, slip, notes: [], pickUp: null, checks: [], filedAt: now, revision: 1 }
  const filed = await addInSlot(world.repairs, (slot) => ({ ...doc, slot }), { where: { caseId }, limit: REPAIRS_LIMIT })
  if (filed === null) return fail({ code: 'repair/too-many', limit: REPAIRS_LIMIT })
  await writeRepairEvent(filed, 'dropped-off', now)
  return ok(await caseFileAfter(caseId, now))
})

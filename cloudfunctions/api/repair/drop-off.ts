import { fail, ok, type Result } from '@shouhou/shared'
import { REPAIRS_LIMIT } from '@shouhou/shared/repair'
import { orderKey } from '../../cloud/collection'
import type { RepairDoc } from '../../cloud/documents'
import { world } from '../../cloud/world'
import { findMyCase } from '../case/my-case'
import { answerWithFile } from '../case-file/answer-with-file'
import { caseFileAfter } from '../case-file/case-file-of'
import { checkSlip } from './check-dates'
import { writeRepairEvent } from './repair-events'

const freeSlot = async (caseId: string): Promise<number | null> => {
  const taken = new Set((await world.repairs.pick({ where: { caseId } }, ['slot'])).map(({ slot }) => slot))
  return Array.from({ length: REPAIRS_LIMIT }, (_slot, at) => at).find((slot) => !taken.has(slot)) ?? null
}

/** Keeps the first when a request is repeated; takes another slot when somebody was quicker. */
const addOnce = async (doc: Omit<RepairDoc, 'slot'>): Promise<Result<RepairDoc>> => {
  for (;;) {
    const earlier = await world.repairs.get(doc._id)
    if (earlier !== null) return ok(earlier)
    const slot = await freeSlot(doc.caseId)
    if (slot === null) return fail({ code: 'repair/too-many', limit: REPAIRS_LIMIT })
    const made = { ...doc, slot }
    if (await world.repairs.add(made)) return ok(made)
  }
}

export const dropOff = answerWithFile('repair.dropOff', async ({ input, actor, now, newId }) => {
  const { caseId, slip } = input
  const mine = await findMyCase({ caseId }, actor.personId)
  if (!mine.ok) return mine
  const dates = checkSlip(slip, null, now)
  if (!dates.ok) return dates

  const _id = newId('r')
  const filed = await addOnce({ _id, order: orderKey(now, _id), caseId, authorId: actor.personId, slip, notes: [], pickUp: null, checks: [], filedAt: now, revision: 1 })
  if (!filed.ok) return filed
  await writeRepairEvent(filed.value, 'dropped-off', now)
  return ok(await caseFileAfter(caseId, now))
})

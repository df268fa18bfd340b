import { dayOf } from '@shouhou/shared'
import { daysIn, firstPromise, isRecorded, overdueDays, type RepairFact } from '@shouhou/shared/repair'
import type { RepairDoc } from '../../cloud/documents'
import { world } from '../../cloud/world'

export const readRepairs = (caseId: string): Promise<RepairDoc[]> => world.repairs.find({ where: { caseId }, order: [['order', 'asc']] })

/** What everybody who reads a case may know of its repairs: days and kinds, no word that anybody wrote. In the order of drop-off. */
export const repairFactsOf = (docs: readonly RepairDoc[], now: number): RepairFact[] => {
  const today = dayOf(now)
  return docs
    .map((doc): RepairFact => ({
      provider: doc.slip.provider,
      droppedOffOn: doc.slip.droppedOffOn,
      promisedOn: firstPromise(doc),
      pickedUpOn: doc.pickUp?.pickedUpOn ?? null,
      days: daysIn(doc.slip, doc.pickUp, today),
      overdueDays: overdueDays(doc, today),
      isFixed: doc.pickUp?.isFixed ?? null,
      isRecorded: isRecorded(doc),
    }))
    .sort((a, b) => (a.droppedOffOn < b.droppedOffOn ? -1 : a.droppedOffOn > b.droppedOffOn ? 1 : 0))
}

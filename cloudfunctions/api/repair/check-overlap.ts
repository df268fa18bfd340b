import { fail, ok, type Result } from '@shouhou/shared'
import { overlapOf } from '@shouhou/shared/repair'
import type { RepairDoc } from '../../cloud/documents'
import { world } from '../../cloud/world'

/** No set is in two shops at once: this stay against the others of its case. */
export const checkOverlap = async ({ _id, caseId, slip, pickUp }: Pick<RepairDoc, '_id' | 'caseId' | 'slip' | 'pickUp'>): Promise<Result<null>> => {
  const others = await world.repairs.find({ where: { caseId }, order: [['order', 'desc']] })
  const found = overlapOf({ repairId: _id, slip, pickUp }, others.map((other) => ({ ...other, repairId: other._id })))
  return found === null ? ok(null) : fail({ code: 'repair/overlaps', ...found })
}

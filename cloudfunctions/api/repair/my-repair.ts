import { fail, ok, type Result } from '@shouhou/shared'
import type { CaseDoc, RepairDoc } from '../../cloud/documents'
import { world } from '../../cloud/world'
import { findMyCase } from '../case/my-case'

export interface MyRepair { theCase: CaseDoc; repair: RepairDoc }

/** A repair of a case that this person filed. */
export const findMyRepair = async ({ caseId, repairId }: { caseId: string; repairId: string }, personId: string): Promise<Result<MyRepair>> => {
  const mine = await findMyCase({ caseId }, personId)
  if (!mine.ok) return mine
  const repair = await world.repairs.get(repairId)
  return repair?.caseId === caseId ? ok({ theCase: mine.value, repair }) : fail({ code: 'repair/not-found' })
}

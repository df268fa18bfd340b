import { fail, ok, type Result } from '@shouhou/shared'
import type { CaseDoc } from '../../cloud/documents'
import { world } from '../../cloud/world'

/** A case of this group, or of any when none is named, that this person filed. */
export const findMyCase = async ({ caseId, groupId }: { caseId: string; groupId?: string }, personId: string): Promise<Result<CaseDoc>> => {
  const doc = await world.cases.get(caseId)
  if (doc === null || (groupId !== undefined && doc.groupId !== groupId)) return fail({ code: 'case/not-found' })
  return doc.authorId === personId ? ok(doc) : fail({ code: 'case/not-yours' })
}

import { fail, ok, type Result } from '@shouhou/shared'
import type { CaseDoc } from '../../cloud/documents'
import { world } from '../../cloud/world'

/** These pieces, each once, if all of them are its author's and in this case. */
export const findMyPieces = async ({ _id: caseId, authorId }: Pick<CaseDoc, '_id' | 'authorId'>, evidenceIds: readonly string[]): Promise<Result<string[]>> => {
  const ids = [...new Set(evidenceIds)]
  const found = await world.evidence.getMany(ids)
  const isHere = (id: string): boolean => {
    const piece = found.get(id)
    return piece?.caseId === caseId && piece.ownerId === authorId && piece.isConfirmed
  }
  return ids.every(isHere) ? ok(ids) : fail({ code: 'evidence/not-found' })
}

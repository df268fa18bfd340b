import type { Result } from '@shouhou/shared'
import type { CaseDoc } from '../../cloud/documents'
import { world } from '../../cloud/world'

const TRIES = 12

const readNow = async (caseId: string): Promise<CaseDoc> => {
  const doc = await world.cases.get(caseId)
  if (doc === null) throw new Error('a case vanished while it was changed')
  return doc
}

/**
 * Reads a case, asks what to write, and writes it only if nobody wrote in between; asks again when somebody did.
 * `by` is the counter that this kind of write moves on.
 */
export const rewriteCase = async (caseId: string, by: 'revision' | 'tick', change: (doc: CaseDoc) => Promise<Result<object>> | Result<object>): Promise<Result<CaseDoc>> => {
  for (let tried = 0; tried < TRIES; tried += 1) {
    const doc = await readNow(caseId)
    const data = await change(doc)
    if (!data.ok) return data
    const written = await world.cases.change({ _id: caseId, [by]: doc[by] }, { ...data.value, [by]: doc[by] + 1 })
    if (written === 1) return { ok: true, value: await readNow(caseId) }
  }
  throw new Error('a case was busy for too long')
}

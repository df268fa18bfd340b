import { fail, ok, type Result } from '@shouhou/shared'
import type { RepairDoc } from '../../cloud/documents'
import { _ } from '../../cloud/sdk'
import { world } from '../../cloud/world'

const TRIES = 12

/** Asks what its notes are to be, and writes them only if nobody wrote in between; asks again when somebody did. Null: they are as they should be. */
export const rewriteNotes = async (repairId: string, notesAfter: (repair: RepairDoc) => Result<RepairDoc['notes'] | null>): Promise<Result<null>> => {
  for (let tried = 0; tried < TRIES; tried += 1) {
    const repair = await world.repairs.get(repairId)
    if (repair === null) return fail({ code: 'repair/not-found' })
    const notes = notesAfter(repair)
    if (!notes.ok) return notes
    if (notes.value === null) return ok(null)
    const { _id, revision } = repair
    if ((await world.repairs.change({ _id, revision }, { notes: _.set(notes.value), revision: revision + 1 })) === 1) return ok(null)
  }
  throw new Error('a repair was busy for too long')
}

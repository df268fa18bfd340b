import { fail, ok } from '@shouhou/shared'
import { NOTES_LIMIT } from '@shouhou/shared/repair'
import { answerWithFile } from '../case-file/answer-with-file'
import { caseFileAfter } from '../case-file/case-file-of'
import { findMyPieces } from '../case-file/my-pieces'
import { checkNote } from './check-dates'
import { findMyRepair } from './my-repair'
import { refusedAfterRefresh } from './refused-after-refresh'
import { rewriteNotes } from './rewrite-notes'

export const note = answerWithFile('repair.note', async ({ input, actor, now, newId }) => {
  const { caseId, repairId } = input
  const found = await findMyRepair(input, actor.personId)
  if (!found.ok) return found
  const pieces = await findMyPieces(found.value.theCase, input.note.evidenceIds)
  if (!pieces.ok) return pieces

  const written = { ...input.note, evidenceIds: pieces.value, noteId: newId('n'), at: now }
  const added = await rewriteNotes(repairId, ({ slip, notes }) => {
    if (notes.some(({ noteId }) => noteId === written.noteId)) return ok(null)
    const dates = checkNote(written, slip, now)
    if (!dates.ok) return dates
    return notes.length < NOTES_LIMIT ? ok([...notes, written]) : fail({ code: 'repair/too-many', limit: NOTES_LIMIT })
  })
  return added.ok ? ok(await caseFileAfter(caseId, now)) : added
})

export const removeNote = answerWithFile('repair.removeNote', async ({ input, actor, now }) => {
  const { caseId, repairId, noteId } = input
  const found = await findMyRepair(input, actor.personId)
  if (!found.ok) return refusedAfterRefresh(found, caseId, now)
  const removed = await rewriteNotes(repairId, ({ notes }) => {
    const others = notes.filter((one) => one.noteId !== noteId)
    return others.length < notes.length ? ok(others) : fail({ code: 'repair/not-found' })
  })
  return removed.ok ? ok(await caseFileAfter(caseId, now)) : refusedAfterRefresh(removed, caseId, now)
})

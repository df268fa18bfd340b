import { fail, ok, type Result } from '@shouhou/shared'
import { EVIDENCE_LIMIT } from '@shouhou/shared/evidence'
import type { CheckResult } from '@shouhou/shared/repair'
import type { Actor } from '../../cloud/actor'
import { world } from '../../cloud/world'
import { putEvidence } from '../case/add-evidence'
import { answerWithFile } from '../case-file/answer-with-file'
import { caseFileAfter } from '../case-file/case-file-of'
import { writeAsSeen } from '../case-file/write-as-seen'
import { makeNote } from '../evidence/write-note'
import { failedNote, failedOf } from './failed-note'
import { findMyRepair, type MyRepair } from './my-repair'

interface Checking { checks: CheckResult[]; asEvidence: boolean; evidenceId: string; actor: Actor; now: number }

/** The id of the note of what failed, in no case yet; null where none is to be written. */
const writeFailed = async ({ theCase, repair }: MyRepair, { checks, asEvidence, evidenceId, actor, now }: Checking): Promise<Result<string | null>> => {
  if (!asEvidence || failedOf(checks).length === 0) return ok(null)
  const isThere = (await world.evidence.get(evidenceId)) !== null
  if (!isThere && (await world.evidence.count({ caseId: theCase._id })) >= EVIDENCE_LIMIT) return fail({ code: 'evidence/too-many', limit: EVIDENCE_LIMIT })
  const made = await makeNote({ evidenceId, kind: 'fault', note: failedNote(checks, repair, now) }, actor, now)
  return made.ok ? ok(made.value._id) : made
}

export const check = answerWithFile('repair.check', async ({ input, actor, now, newId }) => {
  const { caseId, repairId, revision, checks, asEvidence } = input
  const found = await findMyRepair(input, actor.personId)
  if (!found.ok) return found
  if (found.value.repair.pickUp === null) return fail({ code: 'repair/not-picked-up' })
  const note = await writeFailed(found.value, { checks, asEvidence, evidenceId: newId('v'), actor, now })
  if (!note.ok) return note

  if (!(await writeAsSeen(world.repairs, { _id: repairId, revision }, { checks }))) {
    // Free still, for nothing has put it into the case.
    if (note.value !== null) await world.evidence.remove({ _id: note.value, ownerId: actor.personId, caseId: null })
    return fail({ code: 'repair/changed-meanwhile' })
  }
  const put = note.value === null ? null : await putEvidence(found.value.theCase, [note.value], now)
  return put === null || put.ok ? ok(await caseFileAfter(caseId, now)) : put
})

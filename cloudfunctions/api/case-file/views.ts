import type { Day } from '@shouhou/shared'
import type { CaseFile } from '@shouhou/shared/case-file'
import type { ChannelStep } from '@shouhou/shared/channel'
import { daysIn, isRework, overdueDays, type RepairView } from '@shouhou/shared/repair'
import type { ChannelStepDoc, EvidenceDoc, RepairDoc } from '../../cloud/documents'

/** What a note refers to and was taken out of the case since is not there to be opened. */
const stillThere = <Note extends { evidenceIds: string[] }>(note: Note, evidenceIds: ReadonlySet<string>): Note =>
  ({ ...note, evidenceIds: note.evidenceIds.filter((id) => evidenceIds.has(id)) })

export const repairViewsOf = (docs: readonly RepairDoc[], { today, evidenceIds }: { today: Day; evidenceIds: ReadonlySet<string> }): RepairView[] =>
  docs.map((doc) => {
    const { _id, caseId, slip, notes, pickUp, checks, revision, filedAt } = doc
    return {
      repairId: _id, caseId, slip, pickUp, checks, revision, filedAt,
      notes: notes.map((note) => stillThere(note, evidenceIds)),
      days: daysIn(slip, pickUp, today),
      overdueDays: overdueDays(doc, today),
      isRework: isRework(doc, docs),
    }
  })

export const stepViewsOf = (docs: readonly ChannelStepDoc[], evidenceIds: ReadonlySet<string>): ChannelStep[] =>
  docs.map(({ _id, caseId, step, state, answers, revision, filedAt }) => ({
    stepId: _id, caseId, ...step, state, revision, filedAt, answers: answers.map((answer) => stillThere(answer, evidenceIds)),
  }))

export const piecesOf = (docs: readonly EvidenceDoc[]): CaseFile['evidence'] =>
  docs.map(({ _id, name, kind, medium }) => ({ evidenceId: _id, name, kind, medium: medium ?? 'document' }))

import type { CaseFile } from '@shouhou/shared/case-file'
import type { EvidenceKind, Medium } from '@shouhou/shared/evidence'
import type { RepairView } from '@shouhou/shared/repair'
import { called } from '../../../words/evidence/pieces'

type Note = RepairView['notes'][number]
type Evidence = CaseFile['evidence']

/** By the day it was; what was written later on one day is newer. */
export const latestFirst = (notes: readonly Note[]): readonly Note[] =>
  [...notes].sort((one, other) => (one.on === other.on ? other.at - one.at : one.on < other.on ? 1 : -1))

/** '沟通记录照片 2': by its place among those of its kind, as the case shows it. */
export const nameOf = ({ evidenceId }: Pick<Evidence[number], 'evidenceId'>, evidence: Evidence): string => {
  const piece = evidence.find(one => one.evidenceId === evidenceId)
  if (!piece) return ''
  const alike = evidence.filter(({ kind, medium }) => kind === piece.kind && medium === piece.medium)
  return called(piece.kind as EvidenceKind, piece.medium as Medium, alike.indexOf(piece) + 1)
}

/** Those of a note that are still in the case. */
export const namesOf = ({ evidenceIds }: Pick<Note, 'evidenceIds'>, evidence: Evidence): string =>
  evidenceIds.map(evidenceId => nameOf({ evidenceId }, evidence)).filter(Boolean).join('、')

import type { Sharing } from '@shouhou/shared/case'
import type { TemplateField } from '@shouhou/shared/template'
import type { EvidencePiece } from '../../evidence'
import { emptyForm, type CaseForm } from '../form/case-form'
import type { Joining } from '../similar/joining'

/** What is kept of a filing until it is sent; one for each group. */
export interface FilingDraft {
  readonly form: CaseForm
  /** From 0. */
  readonly step: number
  readonly evidence: readonly EvidencePiece[]
  readonly sharing: readonly Sharing[]
  readonly joining: Joining | null
  /** Lines that a template laid out; those that nobody answered are left out at the end. */
  readonly templateFields: readonly TemplateField[]
  readonly templateId: string
  /** In four steps, though it began as the short one of a 接龙. */
  readonly isWhole: boolean
  /** When 权益 handed on what was laid into it, epoch ms; 0 for nothing. */
  readonly toldAt: number
}

export const emptyDraft: FilingDraft = {
  form: emptyForm, step: 0, evidence: [], sharing: [], joining: null, templateFields: [], templateId: '', isWhole: false, toldAt: 0,
}

/** One for each group, and one for each 接龙 that is joined on the way: a machine that was begun for one is not laid over by another. */
export const draftKeyOf = (groupId: string, jielongId: string | undefined): string => ['file-case', groupId, jielongId].filter(Boolean).join(':')

/** Those that the later one has and the earlier one has not. */
export const piecesSince = (earlier: FilingDraft, later: FilingDraft): readonly EvidencePiece[] =>
  later.evidence.filter(({ evidenceId }) => !earlier.evidence.some(one => one.evidenceId === evidenceId))

export const withoutPieces = (draft: FilingDraft, gone: readonly EvidencePiece[]): FilingDraft =>
  ({ ...draft, evidence: draft.evidence.filter(({ evidenceId }) => !gone.some(one => one.evidenceId === evidenceId)) })

/** Something of one's own, beyond what a 接龙 had laid out. */
export const isWritten = ({ form: { fault, impact, wishes }, evidence }: FilingDraft): boolean =>
  fault !== '' || impact !== undefined || wishes.length > 0 || evidence.length > 0

export const isBegun = ({ form, evidence }: FilingDraft): boolean =>
  evidence.length > 0 || Object.values(form).some(value => (Array.isArray(value) ? value.length > 0 : Boolean(value)))

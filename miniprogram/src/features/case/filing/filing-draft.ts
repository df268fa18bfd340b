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
}

export const emptyDraft: FilingDraft = {
  form: emptyForm, step: 0, evidence: [], sharing: [], joining: null, templateFields: [], templateId: '',
}

export const isBegun = ({ form, evidence }: FilingDraft): boolean =>
  evidence.length > 0 || Object.values(form).some(value => (Array.isArray(value) ? value.length > 0 : Boolean(value)))

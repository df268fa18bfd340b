import { addDays, dayOf, startOfDay } from '@shouhou/shared'
import { FAULT_CODES, type FaultCode } from '@shouhou/shared/case'
import { JIELONG_KINDS, priceTitleOf, titleOf, type JielongKind } from '@shouhou/shared/jielong'
import type { Input } from '../../../cloud'
import { signupField, type FieldForm } from './field-form'

/** As typed; '' for what is still open. What one kind does not ask is kept, should somebody change their mind. */
export interface StartForm {
  readonly kind: JielongKind | undefined
  readonly brand: string
  readonly model: string
  /** What is wrong, in a few words: only to find the fault's type. */
  readonly fault: string
  readonly faultCode: FaultCode | undefined
  readonly part: string
  /** A part that is not among the usual ones. */
  readonly isOwnPart: boolean
  readonly fields: readonly FieldForm[]
  readonly title: string
  readonly about: string
  readonly capacity: string
  /** The last day on which one can join; '' for no end. */
  readonly lastDay: string
}

export const emptyForm: StartForm = {
  kind: undefined, brand: '', model: '', fault: '', faultCode: undefined, part: '', isOwnPart: false, fields: [], title: '', about: '', capacity: '', lastDay: '',
}

export type Prefill = { readonly [Name in 'kind' | 'brand' | 'model' | 'faultCode']: string | undefined }

const isFaultCode = (code: string | undefined): code is FaultCode => code !== undefined && code in FAULT_CODES
const kindNamed = (name: string | undefined): JielongKind | undefined => JIELONG_KINDS.find(kind => kind === name)

/** What the page was opened with, where nothing was written yet. A fault to start with says which kind. */
export const prefilled = (form: StartForm, { kind, brand = '', model = '', faultCode }: Prefill): StartForm => ({
  ...form,
  kind: form.kind ?? kindNamed(kind) ?? (isFaultCode(faultCode) ? 'fault' : undefined),
  brand: form.brand || brand,
  model: form.model || model,
  faultCode: form.faultCode ?? (isFaultCode(faultCode) ? faultCode : undefined),
})

export const capacityOf = ({ capacity }: StartForm): number | null => (capacity.trim() === '' ? null : Number(capacity.normalize('NFKC')))

/** To the end of the last day. */
const closesAtOf = ({ lastDay }: StartForm): number | null => (lastDay === '' ? null : startOfDay(addDays(lastDay, 1)) - 1)

export const isDayGone = ({ lastDay }: StartForm, now: number): boolean => lastDay !== '' && lastDay < dayOf(now)

/** What it will be called; undefined until what it is about is there. */
export function titleIn(form: StartForm): string | undefined {
  const [brand, model, part, title] = [form.brand.trim(), form.model.trim(), form.part.trim(), form.title.trim()]
  if (title) return title
  if (!brand || !model) return undefined
  if (form.kind === 'fault') return form.faultCode && titleOf({ brand, model, faultCode: form.faultCode })
  return form.kind === 'price' && part ? priceTitleOf({ brand, model, part }) : undefined
}

/** What starts it; undefined while the kind, or the fault's type, is open. */
export function inputOf(groupId: string, form: StartForm): Input<'jielong.start'> | undefined {
  const { kind, brand, model, faultCode, part, title, about } = form
  const common = { groupId, title, about, capacity: capacityOf(form), closesAt: closesAtOf(form) }
  if (kind === 'price') return { kind, ...common, brand, model, part }
  if (kind === 'signup') return { kind, ...common, fields: form.fields.map(signupField) }
  return kind === 'fault' && faultCode ? { kind, ...common, brand, model, faultCode } : undefined
}

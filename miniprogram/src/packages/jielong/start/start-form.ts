import { addDays, dayOf, startOfDay, type Failure } from '@shouhou/shared'
import { FAULT_CODES, type FaultCode } from '@shouhou/shared/case'
import { CAPACITY_LIMIT, titleOf } from '@shouhou/shared/jielong'
import type { Input } from '../../../cloud'
import { sayCount } from '../../../words'

/** As typed; '' for what is still open. */
export interface StartForm {
  readonly brand: string
  readonly model: string
  /** What is wrong, in a few words: only to find the fault's type. */
  readonly fault: string
  readonly faultCode: FaultCode | undefined
  readonly title: string
  readonly about: string
  readonly capacity: string
  /** The last day on which one can join; '' for no end. */
  readonly lastDay: string
}

export const emptyForm: StartForm = { brand: '', model: '', fault: '', faultCode: undefined, title: '', about: '', capacity: '', lastDay: '' }

export interface Prefill { readonly brand: string | undefined; readonly model: string | undefined; readonly faultCode: string | undefined }

const isFaultCode = (code: string | undefined): code is FaultCode => code !== undefined && code in FAULT_CODES

/** What the page was opened with, where nothing was written yet. */
export const prefilled = (form: StartForm, { brand = '', model = '', faultCode }: Prefill): StartForm => ({
  ...form, brand: form.brand || brand, model: form.model || model, faultCode: form.faultCode ?? (isFaultCode(faultCode) ? faultCode : undefined),
})

export type StartErrors = { readonly [Field in keyof StartForm]?: string }

const capacityOf = ({ capacity }: StartForm): number | null => (capacity.trim() === '' ? null : Number(capacity))

/** To the end of the last day. */
const closesAtOf = ({ lastDay }: StartForm): number | null => (lastDay === '' ? null : startOfDay(addDays(lastDay, 1)) - 1)

export const errorsIn = (form: StartForm, now: number): StartErrors => {
  const capacity = capacityOf(form)
  const isSizeWrong = capacity !== null && !(Number.isInteger(capacity) && capacity >= 1 && capacity <= CAPACITY_LIMIT)
  return {
    ...(form.brand.trim() ? {} : { brand: '请写品牌' }),
    ...(form.model.trim() ? {} : { model: '请写型号' }),
    ...(form.faultCode ? {} : { faultCode: '请选一种故障' }),
    ...(isSizeWrong ? { capacity: `请写 1 到 ${sayCount(CAPACITY_LIMIT)} 之间的整数，不限人数就留空` } : {}),
    ...(form.lastDay && form.lastDay < dayOf(now) ? { lastDay: '最后一天不能早于今天' } : {}),
  }
}

/** What it will be called; undefined until model and fault are there. */
export const titleIn = ({ brand, model, faultCode, title }: StartForm): string | undefined => {
  if (title.trim()) return title.trim()
  return brand.trim() && model.trim() && faultCode ? titleOf({ brand: brand.trim(), model: model.trim(), faultCode }) : undefined
}

export const inputOf = (groupId: string, form: StartForm, faultCode: FaultCode): Input<'jielong.start'> => ({
  groupId, brand: form.brand, model: form.model, faultCode, title: form.title, about: form.about, capacity: capacityOf(form), closesAt: closesAtOf(form),
})

/** The one that is open already, where that is what stands in the way. */
export const openAlready = (failure: Failure | undefined): string | undefined =>
  failure?.code === 'jielong/already-open' ? failure.jielongId : undefined

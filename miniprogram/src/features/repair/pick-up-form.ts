import type { Day } from '@shouhou/shared'
import type { BillItem, PartOrigin, PickUp, RecordState } from '@shouhou/shared/repair'
import * as sayForm from '../../words/repair/form'
import * as say from '../../words/repair/pick-up'
import { fenIn, typedYuan } from './typed-yuan'
import type { Errors } from './use-repair-form'

/** One line of the bill as typed. */
export interface ItemForm {
  readonly what: BillItem['what']
  readonly name: string
  /** In yuan. */
  readonly amount: string
  readonly origin: PartOrigin
}

/** A pick-up as typed, in the order of the page; '' for what is still open. */
export interface PickUpForm {
  readonly noticedOn: string
  /** '' is today. */
  readonly pickedUpOn: string
  readonly paperDoneOn: string
  readonly isFixed: PickUp['isFixed']
  readonly done: string
  readonly record: RecordState
  readonly warrantyDays: string
  readonly bill: readonly BillItem[]
  /** The line that is open in its sheet: at which place of the bill, its length for a new one. */
  readonly editing: { readonly at: number; readonly item: ItemForm } | null
}

export const emptyPickUp: PickUpForm = {
  noticedOn: '', pickedUpOn: '', paperDoneOn: '', isFixed: 'unsure', done: '', record: 'notAsked', warrantyDays: '', bill: [], editing: null,
}

export const pickUpFormOf = ({ noticedOn, pickedUpOn, paperDoneOn, isFixed, done, record, warrantyDays, bill }: PickUp): PickUpForm => ({
  noticedOn: noticedOn ?? '', pickedUpOn, paperDoneOn: paperDoneOn ?? '', isFixed, done, record, warrantyDays: warrantyDays === null ? '' : String(warrantyDays), bill, editing: null,
})

export const emptyItem: ItemForm = { what: 'part', name: '', amount: '', origin: 'unsaid' }
export const itemFormOf = ({ what, name, fen, origin }: BillItem): ItemForm => ({ what, name, amount: typedYuan(fen), origin: origin ?? 'unsaid' })

/** The line that this form makes, or what is wrong with it. */
export function readItem({ what, name, amount, origin }: ItemForm): { readonly item: BillItem } | { readonly errors: Errors<ItemForm> } {
  const fen = fenIn(amount)
  const named = name.trim()
  if (named !== '' && typeof fen === 'number') return { item: { what, name: named, fen, origin: what === 'part' ? origin : null } }
  return {
    errors: {
      ...(named === '' ? { name: say.itemNameMissing } : {}),
      ...(fen === null ? { amount: say.amountMissing } : fen === undefined ? { amount: sayForm.notAnAmount } : {}),
    },
  }
}

const MOST_DAYS = 3650
const daysIn = (typed: string): number | null | undefined => {
  const plain = typed.normalize('NFKC').replace(/[天日\s]/g, '')
  if (plain === '') return null
  return /^\d{1,4}$/.test(plain) && Number(plain) <= MOST_DAYS ? Number(plain) : undefined
}

interface Days { readonly today: Day; readonly droppedOffOn: Day }

const dayError = (day: string, { today, droppedOffOn }: Days): string => {
  if (day > today) return sayForm.inFuture
  return day !== '' && day < droppedOffOn ? say.beforeDropOff : ''
}

const noticedError = ({ noticedOn }: PickUpForm, pickedUpOn: Day, days: Days): string =>
  dayError(noticedOn, days) || (noticedOn > pickedUpOn ? say.noticedAfter : '')

/** The pick-up that this form makes, or what is wrong with it. */
export function readPickUp(form: PickUpForm, days: Days): { readonly pickUp: PickUp } | { readonly errors: Errors<PickUpForm> } {
  const { editing: _open, noticedOn, paperDoneOn, bill, ...same } = form
  const pickedUpOn = form.pickedUpOn || days.today
  const warrantyDays = daysIn(form.warrantyDays)
  const found: Errors<PickUpForm> = {
    noticedOn: noticedError(form, pickedUpOn, days),
    pickedUpOn: dayError(pickedUpOn, days),
    paperDoneOn: dayError(paperDoneOn, days),
    warrantyDays: warrantyDays === undefined ? say.notDays : '',
  }
  const errors = Object.fromEntries(Object.entries(found).filter(([, said]) => said !== '')) as Errors<PickUpForm>
  if (warrantyDays === undefined || Object.keys(errors).length > 0) return { errors }
  return { pickUp: { ...same, pickedUpOn, noticedOn: noticedOn || null, paperDoneOn: paperDoneOn || null, bill: [...bill], warrantyDays } }
}

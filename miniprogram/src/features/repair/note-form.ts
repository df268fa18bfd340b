import type { Day } from '@shouhou/shared'
import type { RepairNote } from '@shouhou/shared/repair'
import * as sayForm from '../../words/repair/form'
import * as say from '../../words/repair/note'
import type { Errors } from './use-repair-form'

/** A note as typed, in the order of the sheet; '' for what is still open. */
export interface NoteForm {
  readonly what: RepairNote['what']
  readonly way: RepairNote['way']
  /** '' is today. */
  readonly on: string
  readonly said: string
  readonly promisedOn: string
  readonly who: string
  readonly evidenceIds: readonly string[]
}

export const emptyNote: NoteForm = { what: 'chase', way: 'phone', on: '', said: '', promisedOn: '', who: '', evidenceIds: [] }

const MOST_EVIDENCE = 6

interface Days { readonly today: Day; readonly droppedOffOn: Day }

const dayError = (on: string, { today, droppedOffOn }: Days): string => {
  if (on > today) return sayForm.inFuture
  return on < droppedOffOn ? say.beforeDropOff : ''
}

/** The note that this form makes, or what is wrong with it. */
export function readNote(form: NoteForm, days: Days): { readonly note: RepairNote } | { readonly errors: Errors<NoteForm> } {
  const on = form.on || days.today
  const found: Errors<NoteForm> = {
    on: dayError(on, days),
    said: form.said.trim() === '' && form.promisedOn === '' && form.evidenceIds.length === 0 ? say.nothing : '',
    promisedOn: form.promisedOn !== '' && form.promisedOn < days.droppedOffOn ? say.beforeDropOff : '',
    evidenceIds: form.evidenceIds.length > MOST_EVIDENCE ? say.tooMany : '',
  }
  const errors = Object.fromEntries(Object.entries(found).filter(([, said]) => said !== '')) as Errors<NoteForm>
  if (Object.keys(errors).length > 0) return { errors }
  return { note: { ...form, on, promisedOn: form.promisedOn || null, evidenceIds: [...form.evidenceIds] } }
}

import { dayOf } from '@shouhou/shared'
import { CAUSE_LABELS, FIXED_LABELS, type RepairCause } from '@shouhou/shared/repair'
import type { Answer, Stay } from '@shouhou/shared/rights'
import { useState } from 'react'
import { Button, ChoiceChips, DatePicker, leadInSheet, Place, Sheet } from '../../../ui'
import { inFuture, no, yes } from '../../../words/rights/questions'
import * as say from '../../../words/rights/stays'

export interface StaySheetProps {
  readonly onAdd: (stay: Stay) => void
  readonly onClose: () => void
}

interface Form extends Omit<Stay, 'inOn' | 'isRecorded'> { readonly inOn: string; readonly isRecorded: 'yes' | 'no' }

const empty: Form = { inOn: '', outOn: null, promisedOn: null, cause: 'unknown', isRecorded: 'no', isFixed: 'unsure' }
const recordedChoices = [{ value: 'yes', label: yes }, { value: 'no', label: no }] as const
const fixedChoices = (Object.keys(FIXED_LABELS) as Answer[]).map(value => ({ value, label: FIXED_LABELS[value] }))
const causeChoices = (Object.keys(CAUSE_LABELS) as RepairCause[]).map(value => ({ value, label: CAUSE_LABELS[value] }))

interface Errors { readonly inOn?: string; readonly outOn?: string; readonly promisedOn?: string }

const errorsOf = ({ inOn, outOn, promisedOn }: Form, today: string): Errors => ({
  ...(inOn === '' ? { inOn: say.noInOn } : inOn > today ? { inOn: inFuture } : {}),
  ...(outOn && outOn < inOn ? { outOn: say.beforeIn } : outOn && outOn > today ? { outOn: inFuture } : {}),
  ...(promisedOn && promisedOn < inOn ? { promisedOn: say.beforeIn } : {}),
})

/** One stay in repair, as far as the rules look at it. */
export function StaySheet({ onAdd, onClose }: StaySheetProps) {
  const [form, setForm] = useState(empty)
  const [errors, setErrors] = useState<Errors>({})
  const set = (changes: Partial<Form>) => setForm(before => ({ ...before, ...changes }))
  const today = dayOf(Date.now())
  const add = () => {
    const found = errorsOf(form, today)
    setErrors(found)
    const first = Object.keys(found)[0]
    if (first) leadInSheet(`stay.${first}`)
    else onAdd({ ...form, isRecorded: form.isRecorded === 'yes' })
  }

  return (
    <Sheet title={say.title} isOpen onClose={onClose} action={<Button kind="primary" isFull onPress={add}>{say.save}</Button>}>
      <Place name="stay.inOn"><DatePicker label={say.inOn} isRequired value={form.inOn} latest={today} {...(errors.inOn ? { error: errors.inOn } : {})} onChange={inOn => set({ inOn })} /></Place>
      <Place name="stay.promisedOn"><DatePicker label={say.promisedOn} hint={say.promisedOnHint} value={form.promisedOn ?? ''} {...(errors.promisedOn ? { error: errors.promisedOn } : {})} onChange={day => set({ promisedOn: day || null })} /></Place>
      <Place name="stay.outOn"><DatePicker label={say.outOn} hint={say.outOnHint} value={form.outOn ?? ''} latest={today} {...(errors.outOn ? { error: errors.outOn } : {})} onChange={day => set({ outOn: day || null })} /></Place>
      {form.outOn !== null && <ChoiceChips label={say.isFixed} value={form.isFixed} choices={fixedChoices} onChange={isFixed => set({ isFixed })} />}
      <ChoiceChips label={say.isRecorded} hint={say.isRecordedHint} value={form.isRecorded} choices={recordedChoices} onChange={isRecorded => set({ isRecorded })} />
      <ChoiceChips label={say.cause} value={form.cause} choices={causeChoices} onChange={cause => set({ cause })} />
    </Sheet>
  )
}

import type { Day } from '@shouhou/shared'
import { View } from '@tarojs/components'
import { differenceOf, PaperDifference, type FormState, type PickUpForm } from '../../../features/repair'
import { DatePicker, Place, Section } from '../../../ui'
import * as say from '../../../words/repair/pick-up'

export type PickUpState = Pick<FormState<PickUpForm>, 'form' | 'errors' | 'set'>

interface DayFieldsProps {
  readonly state: PickUpState
  readonly today: Day
  readonly droppedOffOn: Day
}

/** The real days, and the paper's own. */
export function DayFields({ state: { form, errors, set }, today, droppedOffOn }: DayFieldsProps) {
  const between = { earliest: droppedOffOn, latest: today }
  const difference = differenceOf({ noticedOn: form.noticedOn || null, pickedUpOn: form.pickedUpOn || today, paperDoneOn: form.paperDoneOn || null }, droppedOffOn)

  return (
    <Section title={say.days}>
      <Place name="noticedOn">
        <DatePicker label={say.noticedOn} {...between} value={form.noticedOn} error={errors.noticedOn} hint={say.noticedHint} onChange={noticedOn => set({ noticedOn })} />
      </Place>
      <Place name="pickedUpOn">
        <DatePicker label={say.pickedUpOn} {...between} isRequired value={form.pickedUpOn || today} error={errors.pickedUpOn} onChange={pickedUpOn => set({ pickedUpOn })} />
      </Place>
      <Place name="paperDoneOn">
        <DatePicker label={say.paperDoneOn} {...between} value={form.paperDoneOn} error={errors.paperDoneOn} hint={say.paperHint} onChange={paperDoneOn => set({ paperDoneOn })} />
      </Place>
      {/* Of its own parent: what comes and goes here does not send the fields again. */}
      <View><PaperDifference difference={difference} /></View>
    </Section>
  )
}

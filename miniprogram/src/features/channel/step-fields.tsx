import { View } from '@tarojs/components'
import { dayOf } from '@shouhou/shared'
import { DatePicker, Place, TextArea, TextInput } from '../../ui'
import * as say from '../../words/channel/step'
import type { StepErrors, StepForm } from './step-form'
import { Threats } from './threats'

export interface StepFieldsProps {
  readonly form: StepForm
  readonly errors: StepErrors
  readonly set: (changes: Partial<StepForm>) => void
}

/** When, under which number, against whom, for what. Only the day is needed. */
export const StepFields = ({ form, errors, set }: StepFieldsProps) => (
  <>
    <Place name="takenOn">
      <DatePicker label={say.takenOn} isRequired value={form.takenOn} latest={dayOf(Date.now())} error={errors.takenOn} onChange={takenOn => set({ takenOn })} />
    </Place>
    <TextInput label={say.number} hint={say.numberHint} maxLength={60} value={form.number} error={errors.number} onChange={number => set({ number })} />
    <TextInput label={say.against} hint={say.againstHint} maxLength={80} value={form.against} error={errors.against} onChange={against => set({ against })} />
    <TextArea label={say.asked} maxLength={500} value={form.asked} error={errors.asked} onChange={asked => set({ asked })} />
    {/* Written down for its person alone: said, and nothing stopped. */}
    <View><Threats text={form.asked} /></View>
  </>
)

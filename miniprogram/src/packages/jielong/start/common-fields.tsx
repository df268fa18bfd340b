import { dayOf } from '@shouhou/shared'
import { Card, DatePicker, Place, TextArea, TextInput } from '../../../ui'
import * as say from '../../../words/jielong/start'
import type { FieldProps } from './field-props'
import { titleIn } from './start-form'

/** What every kind has: words about it, how many, until when. */
export function CommonFields({ form, errors, set }: FieldProps) {
  const kind = form.kind ?? 'fault'
  const made = titleIn({ ...form, title: '' })
  return (
    <Card>
      {kind !== 'signup' && (
        <Place name="title">
          <TextInput
            label={say.title} maxLength={60} value={form.title} error={errors.title} {...(made ? { placeholder: made } : {})}
            hint={say.titleHint(kind)} onChange={title => set({ title })}
          />
        </Place>
      )}
      <Place name="about"><TextArea label={say.about} maxLength={500} value={form.about} error={errors.about} hint={say.aboutHint[kind]} onChange={about => set({ about })} /></Place>
      <Place name="capacity">
        <TextInput
          label={say.capacity} keyboard="number" maxLength={6} value={form.capacity} error={errors.capacity}
          hint={say.capacityHint} onChange={capacity => set({ capacity })}
        />
      </Place>
      <Place name="lastDay">
        <DatePicker
          label={say.lastDay} value={form.lastDay} earliest={dayOf(Date.now())} error={errors.lastDay}
          hint={say.lastDayHint} onChange={lastDay => set({ lastDay })}
        />
      </Place>
    </Card>
  )
}

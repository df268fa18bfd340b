import { dayOf } from '@shouhou/shared'
import { Card, DatePicker, Place, TextArea, TextInput } from '../../../ui'
import type { FieldProps } from './field-props'
import { titleIn } from './start-form'

const ABOUT = { fault: '想请大家做什么、准备什么。不用写联系方式。', price: '想请大家去哪里问、怎么问。不用写联系方式。', signup: '什么时候、在哪里、要带什么。不用写联系方式。' } as const

/** What every kind has: words about it, how many, until when. */
export function CommonFields({ form, errors, set }: FieldProps) {
  const kind = form.kind ?? 'fault'
  const made = titleIn({ ...form, title: '' })
  return (
    <Card>
      {kind !== 'signup' && (
        <Place name="title">
          <TextInput
            label="标题" maxLength={60} value={form.title} error={errors.title} {...(made ? { placeholder: made } : {})}
            hint={`可以不填，会用型号和${kind === 'price' ? '配件' : '故障'}拼成标题。`} onChange={title => set({ title })}
          />
        </Place>
      )}
      <Place name="about"><TextArea label="说明" maxLength={500} value={form.about} error={errors.about} hint={ABOUT[kind]} onChange={about => set({ about })} /></Place>
      <Place name="capacity">
        <TextInput
          label="名额" keyboard="number" maxLength={6} value={form.capacity} error={errors.capacity}
          hint="最多收多少人；不填就不限。满了以后来的人可以排候补，有人退出时按先后自动补上。" onChange={capacity => set({ capacity })}
        />
      </Place>
      <Place name="lastDay">
        <DatePicker
          label="最后一天" value={form.lastDay} earliest={dayOf(Date.now())} error={errors.lastDay}
          hint="这天结束时截止；不填就一直开着，随时可以手动结束。" onChange={lastDay => set({ lastDay })}
        />
      </Place>
    </Card>
  )
}

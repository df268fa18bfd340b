import { dayOf } from '@shouhou/shared'
import { FaultCodeChoice } from '../../../features/case'
import { Card, DatePicker, TextArea, TextInput } from '../../../ui'
import { titleIn, type StartErrors, type StartForm } from './start-form'

export interface StartFieldsProps {
  readonly form: StartForm
  readonly errors: StartErrors
  readonly set: (changes: Partial<StartForm>) => void
}

export function StartFields({ form, errors, set }: StartFieldsProps) {
  const made = titleIn({ ...form, title: '' })
  return (
    <>
      <Card>
        <TextInput label="品牌" isRequired maxLength={30} value={form.brand} error={errors.brand} onChange={brand => set({ brand })} />
        <TextInput
          label="型号" isRequired maxLength={40} value={form.model} error={errors.model}
          hint="写全一点，例如带上 Pro、Max。只有同型号的人能加入。" onChange={model => set({ model })}
        />
        <TextInput
          label="什么故障" maxLength={60} value={form.fault} error={errors.fault} placeholder="例如：屏幕出现绿线"
          hint="写几个字，下面会给出可能的类型。" onChange={fault => set({ fault })}
        />
        <FaultCodeChoice fault={form.fault} value={form.faultCode} error={errors.faultCode} onChange={faultCode => set({ faultCode })} />
      </Card>
      <Card>
        <TextInput
          label="标题" maxLength={60} value={form.title} error={errors.title} {...(made ? { placeholder: made } : {})}
          hint="可以不填，会用型号和故障拼成标题。" onChange={title => set({ title })}
        />
        <TextArea
          label="说明" maxLength={500} value={form.about} error={errors.about}
          hint="想请大家做什么、准备什么。不用写联系方式。" onChange={about => set({ about })}
        />
        <TextInput
          label="名额" keyboard="number" maxLength={6} value={form.capacity} error={errors.capacity}
          hint="最多收多少人；不填就不限。" onChange={capacity => set({ capacity })}
        />
        <DatePicker
          label="最后一天" value={form.lastDay} earliest={dayOf(Date.now())} error={errors.lastDay}
          hint="这天结束时截止；不填就一直开着，随时可以手动结束。" onChange={lastDay => set({ lastDay })}
        />
      </Card>
    </>
  )
}

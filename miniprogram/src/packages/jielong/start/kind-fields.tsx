import { FaultCodeChoice } from '../../../features/case'
import { Card, Place, TextInput } from '../../../ui'
import type { FieldProps } from './field-props'
import { FieldsEditor } from './fields-editor'
import { PartFields } from './part-fields'

/** What the kind is about. */
export function KindFields(props: FieldProps) {
  const { kind } = props.form
  if (kind === 'signup') return <SignupFields {...props} />
  return (
    <Card>
      <DeviceFields {...props} />
      {kind === 'price' ? <PartFields {...props} /> : <FaultFields {...props} />}
    </Card>
  )
}

const DeviceFields = ({ form, errors, set }: FieldProps) => (
  <>
    <Place name="brand"><TextInput label="品牌" isRequired maxLength={30} value={form.brand} error={errors.brand} onChange={brand => set({ brand })} /></Place>
    <Place name="model">
      <TextInput
        label="型号" isRequired maxLength={40} value={form.model} error={errors.model}
        hint={form.kind === 'price' ? '写全一点，例如带上 Pro、Max。不同型号的配件不是一个价。' : '写全一点，例如带上 Pro、Max。只有同型号的人能加入。'}
        onChange={model => set({ model })}
      />
    </Place>
  </>
)

const FaultFields = ({ form, errors, set }: FieldProps) => (
  <>
    <TextInput
      label="什么故障" maxLength={60} value={form.fault} placeholder="例如：屏幕出现绿线"
      hint="写几个字，下面会给出可能的类型。" onChange={fault => set({ fault })}
    />
    <Place name="faultCode"><FaultCodeChoice fault={form.fault} value={form.faultCode} error={errors.faultCode} onChange={faultCode => set({ faultCode })} /></Place>
  </>
)

const SignupFields = (props: FieldProps) => {
  const { form, errors, set } = props
  return (
    <>
      <Card>
        <Place name="title">
          <TextInput
            label="报名做什么" isRequired maxLength={60} value={form.title} error={errors.title}
            placeholder="例如：11 月 28 日一起去消协" onChange={title => set({ title })}
          />
        </Place>
      </Card>
      <FieldsEditor {...props} />
    </>
  )
}

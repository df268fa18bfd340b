import { FaultCodeChoice } from '../../../features/case'
import { Card, Place, TextInput } from '../../../ui'
import * as say from '../../../words/jielong/start'
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
    <Place name="brand"><TextInput label={say.brand} isRequired maxLength={30} value={form.brand} error={errors.brand} onChange={brand => set({ brand })} /></Place>
    <Place name="model">
      <TextInput
        label={say.model} isRequired maxLength={40} value={form.model} error={errors.model}
        hint={say.modelHint[form.kind === 'price' ? 'price' : 'fault']}
        onChange={model => set({ model })}
      />
    </Place>
  </>
)

const FaultFields = ({ form, errors, set }: FieldProps) => (
  <>
    <TextInput
      label={say.fault} maxLength={60} value={form.fault} placeholder={say.faultExample}
      hint={say.faultHint} onChange={fault => set({ fault })}
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
            label={say.purpose} isRequired maxLength={60} value={form.title} error={errors.title}
            placeholder={say.purposeExample} onChange={title => set({ title })}
          />
        </Place>
      </Card>
      <FieldsEditor {...props} />
    </>
  )
}

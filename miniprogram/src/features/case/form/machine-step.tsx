import { dayOf } from '@shouhou/shared'
import { Card, ChoiceChips, DatePicker, Select, TextInput, useLargeType } from '../../../ui'
import * as say from '../../../words/case/form'
import { channelChoices, invoiceChoices } from '../words'
import type { CaseField, CaseForm } from './case-form'
import { Folded } from './folded'
import type { FormErrors } from './form-errors'
import { Place } from './place'

export interface StepProps {
  readonly form: CaseForm
  readonly errors: FormErrors
  readonly set: (changes: Partial<CaseForm>) => void
}

/** Which machine, from where. What is in sight is enough for most; in large type it is what nobody can do without. */
export function MachineStep(step: StepProps) {
  const { isLarge } = useLargeType()

  return (
    <>
      <Card>
        <Named {...step} />
        {!isLarge && <Bought {...step} />}
      </Card>
      <Folded verb={isLarge ? say.moreOfMachineInLarge : say.moreOfMachine} fields={isLarge ? [...bought, ...further] : further} form={step.form} errors={step.errors}>
        {isLarge && <Card><Bought {...step} /></Card>}
        <Further {...step} />
      </Folded>
    </>
  )
}

const bought: readonly CaseField[] = ['systemVersion', 'boughtOn', 'channel']
const further: readonly CaseField[] = ['price', 'storage', 'shop', 'invoice', 'imei', 'orderNumber']

const Named = ({ form, errors, set }: StepProps) => (
  <>
    <Place of="brand">
      <TextInput label={say.brand} isRequired maxLength={30} value={form.brand} error={errors.brand} onChange={brand => set({ brand })} />
    </Place>
    <Place of="model">
      <TextInput label={say.model} isRequired maxLength={40} value={form.model} error={errors.model} hint={say.modelHint} onChange={model => set({ model })} />
    </Place>
  </>
)

const Bought = ({ form, errors, set }: StepProps) => (
  <>
    <Place of="systemVersion">
      <TextInput label={say.systemVersion} maxLength={40} value={form.systemVersion} error={errors.systemVersion} onChange={systemVersion => set({ systemVersion })} />
    </Place>
    <BoughtOn form={form} errors={errors} set={set} />
    <Place of="channel">
      <Select label={say.channel} value={form.channel} choices={channelChoices} error={errors.channel} onChange={channel => set({ channel })} />
    </Place>
  </>
)

export const BoughtOn = ({ form, errors, set }: StepProps) => (
  <Place of="boughtOn">
    <DatePicker
      label={say.boughtOn} value={form.boughtOn} latest={dayOf(Date.now())} error={errors.boughtOn}
      hint={say.boughtOnHint} onChange={boughtOn => set({ boughtOn })}
    />
  </Place>
)

const Further = ({ form, errors, set }: StepProps) => (
  <>
    <Card>
      <Place of="price">
        <TextInput
          label={say.price} keyboard="digit" maxLength={12} value={form.price} error={errors.price}
          placeholder={say.pricePlaceholder} onChange={price => set({ price })}
        />
      </Place>
      <Place of="storage">
        <TextInput label={say.storage} maxLength={30} value={form.storage} error={errors.storage} placeholder={say.storagePlaceholder} onChange={storage => set({ storage })} />
      </Place>
      <Place of="shop">
        <TextInput label={say.shop} maxLength={60} value={form.shop} error={errors.shop} onChange={shop => set({ shop })} />
      </Place>
      <Place of="invoice">
        <ChoiceChips label={say.invoice} value={form.invoice} choices={invoiceChoices} error={errors.invoice} onChange={invoice => set({ invoice })} />
      </Place>
    </Card>
    <Card>
      <Place of="imei">
        <TextInput label={say.imei} keyboard="number" maxLength={20} value={form.imei} error={errors.imei} hint={say.imeiHint} onChange={imei => set({ imei })} />
      </Place>
      <Place of="orderNumber">
        <TextInput
          label={say.orderNumber} maxLength={60} value={form.orderNumber} error={errors.orderNumber}
          hint={say.orderNumberHint} onChange={orderNumber => set({ orderNumber })}
        />
      </Place>
    </Card>
  </>
)

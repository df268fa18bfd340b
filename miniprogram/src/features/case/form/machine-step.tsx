import { dayOf } from '@shouhou/shared'
import { useState } from 'react'
import { Button, Card, ChoiceChips, DatePicker, Select, TextInput } from '../../../ui'
import { channelChoices, invoiceChoices } from '../words'
import type { CaseForm } from './case-form'
import type { FormErrors } from './form-errors'
import { Place } from './place'

export interface StepProps {
  readonly form: CaseForm
  readonly errors: FormErrors
  readonly set: (changes: Partial<CaseForm>) => void
}

/** Which machine, from where. The first card is enough for most. */
export function MachineStep({ form, errors, set }: StepProps) {
  return (
    <>
      <Card>
        <Place of="brand">
          <TextInput label="品牌" isRequired maxLength={30} value={form.brand} error={errors.brand} onChange={brand => set({ brand })} />
        </Place>
        <Place of="model">
          <TextInput
            label="型号" isRequired maxLength={40} value={form.model} error={errors.model}
            hint="在“设置 → 关于手机”里，写全一点，例如带上 Pro、Max。" onChange={model => set({ model })}
          />
        </Place>
        <Place of="systemVersion">
          <TextInput label="系统版本" maxLength={40} value={form.systemVersion} error={errors.systemVersion} onChange={systemVersion => set({ systemVersion })} />
        </Place>
        <Place of="boughtOn">
          <DatePicker
            label="购买日期" value={form.boughtOn} latest={dayOf(Date.now())} error={errors.boughtOn}
            hint="发票或订单上的日期。" onChange={boughtOn => set({ boughtOn })}
          />
        </Place>
        <Place of="channel">
          <Select label="购买渠道" value={form.channel} choices={channelChoices} error={errors.channel} onChange={channel => set({ channel })} />
        </Place>
        <Place of="price">
          <TextInput
            label="买的价格（元）" keyboard="digit" maxLength={12} value={form.price} error={errors.price}
            placeholder="例如 1899" onChange={price => set({ price })}
          />
        </Place>
      </Card>
      <MoreOfMachine form={form} errors={errors} set={set} />
    </>
  )
}

const further = ['storage', 'shop', 'invoice', 'imei', 'orderNumber'] as const

function MoreOfMachine({ form, errors, set }: StepProps) {
  const [isAsked, setAsked] = useState(() => further.some(field => form[field]))
  if (!isAsked && !further.some(field => errors[field]))
    return <Button kind="plain" isFull icon="down" onPress={() => setAsked(true)}>再填容量、店铺、发票、IMEI、订单号（选填）</Button>

  return (
    <>
      <Card>
        <Place of="storage">
          <TextInput label="存储容量" maxLength={30} value={form.storage} error={errors.storage} placeholder="例如 256GB" onChange={storage => set({ storage })} />
        </Place>
        <Place of="shop">
          <TextInput label="店铺或门店" maxLength={60} value={form.shop} error={errors.shop} onChange={shop => set({ shop })} />
        </Place>
        <Place of="invoice">
          <ChoiceChips label="发票" value={form.invoice} choices={invoiceChoices} error={errors.invoice} onChange={invoice => set({ invoice })} />
        </Place>
      </Card>
      <Card>
        <Place of="imei">
          <TextInput
            label="IMEI" keyboard="number" maxLength={20} value={form.imei} error={errors.imei}
            hint="拨号键盘输入 *#06# 就能看到，15 位数字，选第一个。只有您自己看得到，除非您另外同意给监督员。" onChange={imei => set({ imei })}
          />
        </Place>
        <Place of="orderNumber">
          <TextInput
            label="订单号" maxLength={60} value={form.orderNumber} error={errors.orderNumber}
            hint="字母、数字和横线。只有您自己看得到，除非您另外同意给监督员。" onChange={orderNumber => set({ orderNumber })}
          />
        </Place>
      </Card>
    </>
  )
}

import { BILL_LABELS, ORIGIN_LABELS, type BillItem } from '@shouhou/shared/repair'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { choicesOf, readItem, type Errors, type ItemForm } from '../../../features/repair'
import { Button, ChoiceChips, leadInSheet, Place, Sheet, TextInput } from '../../../ui'
import * as say from '../../../words/repair/pick-up'

export interface BillItemSheetProps {
  readonly form: ItemForm
  readonly isNew: boolean
  readonly onChange: (form: ItemForm) => void
  readonly onPut: (item: BillItem) => void
  readonly onTakeOut: () => void
  readonly onClose: () => void
}

const whats = choicesOf(BILL_LABELS)
const origins = choicesOf(ORIGIN_LABELS)

/** One line of the bill. */
export function BillItemSheet({ form, isNew, onChange, onPut, onTakeOut, onClose }: BillItemSheetProps) {
  const [errors, setErrors] = useState<Errors<ItemForm>>({})
  const set = (changes: Partial<ItemForm>) => {
    onChange({ ...form, ...changes })
    setErrors({})
  }
  const put = () => {
    const read = readItem(form)
    if ('item' in read) return onPut(read.item)
    setErrors(read.errors)
    leadInSheet(read.errors.name ? 'item.name' : 'item.amount')
  }

  const action = (
    <>
      {!isNew && <Button isFull icon="delete" onPress={onTakeOut}>{say.takeOut}</Button>}
      <Button kind="primary" isFull onPress={put}>{say.putIn}</Button>
    </>
  )
  return (
    <Sheet title={isNew ? say.addItem : say.item} isOpen onClose={onClose} action={action}>
      <ChoiceChips label={say.itemWhat} value={form.what} choices={whats} onChange={what => set({ what })} />
      <Place name="item.name">
        <TextInput label={say.itemName} isRequired maxLength={40} value={form.name} error={errors.name} placeholder={say.example(say.itemNames[form.what])} onChange={name => set({ name })} />
      </Place>
      <Place name="item.amount">
        <TextInput label={say.itemAmount} isRequired keyboard="digit" maxLength={12} value={form.amount} error={errors.amount} onChange={amount => set({ amount })} />
      </Place>
      <View>
        {form.what === 'part' && <ChoiceChips label={say.itemOrigin} value={form.origin} choices={origins} hint={say.itemOriginHint} onChange={origin => set({ origin })} />}
      </View>
    </Sheet>
  )
}

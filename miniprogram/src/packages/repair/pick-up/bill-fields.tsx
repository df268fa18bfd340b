import type { CaseFile } from '@shouhou/shared/case-file'
import { BILL_LABELS, ORIGIN_LABELS, type BillItem } from '@shouhou/shared/repair'
import { View } from '@tarojs/components'
import { Bill, emptyItem, itemFormOf } from '../../../features/repair'
import { Button, Cell, Place, Section, toast } from '../../../ui'
import { sayMoney } from '../../../words'
import * as say from '../../../words/repair/pick-up'
import { BillItemSheet } from './bill-item-sheet'
import type { PickUpState } from './day-fields'
import style from './pick-up.module.scss'

interface BillFieldsProps {
  readonly state: PickUpState
  readonly file: CaseFile
  readonly quotedFen: number | null
}

const MOST_ITEMS = 20

/** The bill line by line, each in a sheet; what it comes to below. */
export function BillFields({ state: { form: { bill, editing }, set }, file, quotedFen }: BillFieldsProps) {
  const open = (at: number, item?: BillItem) => set({ editing: { at, item: item ? itemFormOf(item) : emptyItem } })
  const add = () => (bill.length >= MOST_ITEMS ? toast(say.tooManyItems) : open(bill.length))
  const close = () => set({ editing: null })
  const put = (item: BillItem, at: number) => set({ bill: [...bill.slice(0, at), item, ...bill.slice(at + 1)], editing: null })
  const takeOut = (at: number) => set({ bill: bill.filter((_item, place) => place !== at), editing: null })

  return (
    <Place name="bill">
      <Section title={say.bill} aside={<Button isSmall icon="add" onPress={add}>{say.addItem}</Button>} isBare={bill.length === 0} isList={bill.length > 0}>
        {bill.length === 0 && <View className={style.quiet}>{say.noBill}</View>}
        {bill.map((item, at) => (
          <Cell
            key={at} title={item.name} value={sayMoney(item.fen)}
            detail={[BILL_LABELS[item.what], item.origin && ORIGIN_LABELS[item.origin]].filter(Boolean).join(' · ')}
            onPress={() => open(at, item)}
          />
        ))}
        <Bill bill={bill} quotedFen={quotedFen} file={file} />
      </Section>
      {editing && (
        <BillItemSheet
          form={editing.item} isNew={editing.at >= bill.length} onChange={item => set({ editing: { at: editing.at, item } })}
          onPut={item => put(item, editing.at)} onTakeOut={() => takeOut(editing.at)} onClose={close}
        />
      )}
    </Place>
  )
}

import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button, Section, Sheet, TextInput } from '../../../ui'
import * as say from '../../../words/template/make'
import style from './make.module.scss'
import { OrderedRows } from './ordered-rows'
import { CHECKLIST_LIMIT, withItem } from './template-draft'

export interface ChecklistEditorProps {
  readonly checklist: readonly string[]
  readonly onChange: (checklist: string[]) => void
}

export function ChecklistEditor({ checklist, onChange }: ChecklistEditorProps) {
  const [open, setOpen] = useState<number>()
  const keep = (item: string) => {
    onChange(withItem(checklist, open ?? checklist.length, item))
    setOpen(undefined)
  }

  return (
    <Section title={say.checklist} detail={say.checklistDetail}>
      <OrderedRows items={checklist} rowOf={title => ({ title, detail: '' })} onOpen={setOpen} onChange={onChange} />
      <View className={style.add}>
        <Button isSmall icon="add" isDisabled={checklist.length >= CHECKLIST_LIMIT} onPress={() => setOpen(checklist.length)}>{say.addItem}</Button>
      </View>
      {open !== undefined && <ItemSheet item={checklist[open] ?? ''} onClose={() => setOpen(undefined)} onKeep={keep} />}
    </Section>
  )
}

interface ItemSheetProps { readonly item: string; readonly onClose: () => void; readonly onKeep: (item: string) => void }

function ItemSheet({ item, onClose, onKeep }: ItemSheetProps) {
  const [text, setText] = useState(item)
  const [isMissing, setMissing] = useState(false)
  const keep = () => (text.trim() ? onKeep(text.trim()) : setMissing(true))

  return (
    <Sheet title={say.item} isOpen onClose={onClose} action={<Button kind="primary" isFull onPress={keep}>{say.done}</Button>}>
      <TextInput label={say.itemWhat} isRequired maxLength={100} value={text} placeholder={say.itemPlaceholder} error={isMissing ? say.itemMissing : undefined} onChange={setText} onDone={keep} />
    </Sheet>
  )
}

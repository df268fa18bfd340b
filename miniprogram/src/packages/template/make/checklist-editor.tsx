import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button, Section, Sheet, TextInput } from '../../../ui'
import style from './make.module.scss'
import { OrderedRows } from './ordered-rows'
import { CHECKLIST_LIMIT, moved, withItem, without } from './template-draft'

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
    <Section title="核对清单" detail="发出去、送修之前逐条勾一遍的。">
      <OrderedRows
        rows={checklist.map(title => ({ title, detail: '' }))} onOpen={setOpen}
        onMove={(from, to) => onChange(moved(checklist, from, to))} onRemove={at => onChange(without(checklist, at))}
      />
      <View className={style.add}>
        <Button isSmall icon="add" isDisabled={checklist.length >= CHECKLIST_LIMIT} onPress={() => setOpen(checklist.length)}>加一条</Button>
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
    <Sheet title="核对一条" isOpen onClose={onClose} action={<Button kind="primary" isFull onPress={keep}>好</Button>}>
      <TextInput label="核对什么" isRequired maxLength={100} value={text} placeholder="例如：发票和机身号码对得上" error={isMissing ? '请写内容' : undefined} onChange={setText} onDone={keep} />
    </Sheet>
  )
}

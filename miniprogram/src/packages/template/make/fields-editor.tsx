import { View } from '@tarojs/components'
import type { TemplateField } from '@shouhou/shared/template'
import { useState } from 'react'
import { FILLS_LABELS } from '../../../features/template'
import { Button, Section, Select, Sheet, TextInput } from '../../../ui'
import style from './make.module.scss'
import { OrderedRows } from './ordered-rows'
import { FIELDS_LIMIT, fillsChoices, moved, withItem, without } from './template-draft'

export interface FieldsEditorProps {
  readonly fields: readonly TemplateField[]
  readonly error: string | undefined
  readonly onChange: (fields: TemplateField[]) => void
}

const fresh: TemplateField = { label: '', hint: '', fills: null }

const describe = ({ hint, fills }: TemplateField): string => [hint, fills && `记在“${FILLS_LABELS[fills]}”里`].filter(Boolean).join(' · ')

export function FieldsEditor({ fields, error, onChange }: FieldsEditorProps) {
  const [open, setOpen] = useState<number>()
  const keep = (field: TemplateField) => {
    onChange(withItem(fields, open ?? fields.length, field))
    setOpen(undefined)
  }

  return (
    <Section title="要记下的" detail="每一项是一个小标题，报案例时照着填。">
      {error && <View className={style.error}>{error}</View>}
      <OrderedRows
        rows={fields.map(field => ({ title: field.label, detail: describe(field) }))} onOpen={setOpen}
        onMove={(from, to) => onChange(moved(fields, from, to))} onRemove={at => onChange(without(fields, at))}
      />
      <View className={style.add}>
        <Button isSmall icon="add" isDisabled={fields.length >= FIELDS_LIMIT} onPress={() => setOpen(fields.length)}>加一项</Button>
      </View>
      {open !== undefined && <FieldSheet field={fields[open] ?? fresh} onClose={() => setOpen(undefined)} onKeep={keep} />}
    </Section>
  )
}

interface FieldSheetProps { readonly field: TemplateField; readonly onClose: () => void; readonly onKeep: (field: TemplateField) => void }

function FieldSheet({ field, onClose, onKeep }: FieldSheetProps) {
  const [draft, setDraft] = useState(field)
  const [isLabelMissing, setLabelMissing] = useState(false)
  const keep = () => (draft.label.trim() ? onKeep({ ...draft, label: draft.label.trim() }) : setLabelMissing(true))

  return (
    <Sheet title="要记下的一项" isOpen onClose={onClose} action={<Button kind="primary" isFull onPress={keep}>好</Button>}>
      <TextInput
        label="叫什么" isRequired maxLength={30} value={draft.label} placeholder="例如：出现频率" error={isLabelMissing ? '请写名称' : undefined}
        onChange={label => setDraft({ ...draft, label })}
      />
      <TextInput label="提示" maxLength={100} value={draft.hint} placeholder="例如：每天几次" onChange={hint => setDraft({ ...draft, hint })} />
      <Select
        label="对应案例里的" value={draft.fills ?? 'none'} choices={fillsChoices} hint="对应了，就能从案例里自动填。"
        onChange={fills => setDraft({ ...draft, fills: fills === 'none' ? null : fills })}
      />
    </Sheet>
  )
}

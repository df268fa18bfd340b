import { View } from '@tarojs/components'
import type { TemplateField } from '@shouhou/shared/template'
import { useState } from 'react'
import { Button, Section, Select, Sheet, TextInput } from '../../../ui'
import * as say from '../../../words/template/make'
import { FILLS_LABELS } from '../../../words/template/template'
import style from './make.module.scss'
import { OrderedRows } from './ordered-rows'
import { FIELDS_LIMIT, fillsChoices, withItem } from './template-draft'

export interface FieldsEditorProps {
  readonly fields: readonly TemplateField[]
  readonly error: string | undefined
  readonly onChange: (fields: TemplateField[]) => void
}

const fresh: TemplateField = { label: '', hint: '', fills: null }

const describe = ({ hint, fills }: TemplateField): string => [hint, fills && say.keptIn(FILLS_LABELS[fills])].filter(Boolean).join(' · ')

export function FieldsEditor({ fields, error, onChange }: FieldsEditorProps) {
  const [open, setOpen] = useState<number>()
  const keep = (field: TemplateField) => {
    onChange(withItem(fields, open ?? fields.length, field))
    setOpen(undefined)
  }

  return (
    <Section title={say.fields} detail={say.fieldsDetail}>
      {error && <View className={style.error}>{error}</View>}
      <OrderedRows items={fields} rowOf={field => ({ title: field.label, detail: describe(field) })} onOpen={setOpen} onChange={onChange} />
      <View className={style.add}>
        <Button isSmall icon="add" isDisabled={fields.length >= FIELDS_LIMIT} onPress={() => setOpen(fields.length)}>{say.addField}</Button>
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
    <Sheet title={say.field} isOpen onClose={onClose} action={<Button kind="primary" isFull onPress={keep}>{say.done}</Button>}>
      <TextInput
        label={say.fieldName} isRequired maxLength={30} value={draft.label} placeholder={say.fieldNamePlaceholder} error={isLabelMissing ? say.fieldNameMissing : undefined}
        onChange={label => setDraft({ ...draft, label })}
      />
      <TextInput label={say.hint} maxLength={100} value={draft.hint} placeholder={say.hintPlaceholder} onChange={hint => setDraft({ ...draft, hint })} />
      <Select
        label={say.fills} value={draft.fills ?? 'none'} choices={fillsChoices} hint={say.fillsHint}
        onChange={fills => setDraft({ ...draft, fills: fills === 'none' ? null : fills })}
      />
    </Sheet>
  )
}

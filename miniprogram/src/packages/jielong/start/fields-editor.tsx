import { View } from '@tarojs/components'
import { FIELDS_LIMIT } from '@shouhou/shared/jielong'
import { useState } from 'react'
import { Button, Card, leadToPlace, Notice, Place, Section } from '../../../ui'
import * as say from '../../../words/jielong/field'
import { isBlank, newField, type FieldForm } from './field-form'
import type { FieldProps } from './field-props'
import { FieldRow } from './field-row'
import { FieldSheet } from './field-sheet'
import { moved, removed, restored, type Removed } from './order-fields'
import style from './start.module.scss'
import { UsualFields } from './usual-fields'

const ADDING = 'adding'

/** What people are asked who sign up: written, ordered, taken away and brought back. */
export function FieldsEditor({ form: { fields }, errors, set }: FieldProps) {
  const [openId, setOpenId] = useState<string>()
  const [gone, setGone] = useState<Removed>()
  const at = fields.findIndex(({ id }) => id === openId)
  const open = fields[at]

  const put = (next: readonly FieldForm[]) => set({ fields: next })
  const add = (field: Partial<FieldForm>, isToBeWritten: boolean) => {
    const made = { ...newField(fields), ...field }
    put([...fields, made])
    setGone(undefined)
    if (isToBeWritten) setOpenId(made.id)
  }
  const remove = (place: number) => {
    const field = fields[place]
    if (!field) return
    put(removed(fields, place))
    setGone(isBlank(field) ? undefined : { field, at: place })
    setOpenId(undefined)
    // The row that had the focus is gone. A finger needs no leading, and the page would move under it.
    if (process.env.TARO_ENV !== 'weapp') leadToPlace(ADDING)
  }
  const bringBack = (taken: Removed) => {
    put(restored(fields, taken))
    setGone(undefined)
  }
  // What was opened and left empty was not meant.
  const close = () => (open && isBlank(open) ? remove(at) : setOpenId(undefined))

  return (
    <Section title={say.whatToFill} detail={say.whatToFillDetail} isBare>
      {fields.length > 0 && (
        <Card isFlush>
          {fields.map((field, place) => (
            <Place key={field.id} name={`fields.${place}`}>
              <FieldRow
                field={field} place={place} isFirst={place === 0} isLast={place === fields.length - 1}
                error={errors[`fields.${place}.label`] ?? errors[`fields.${place}.choices`]}
                onOpen={() => setOpenId(field.id)} onMove={by => put(moved(fields, place, by))} onRemove={() => remove(place)}
              />
            </Place>
          ))}
        </Card>
      )}
      <Place name={ADDING}>
        {gone && <Notice action={<Button isSmall icon="undo" onPress={() => bringBack(gone)}>{say.undo}</Button>}>{say.removed(gone.field.label.trim() || say.noNameAt)}</Notice>}
        {fields.length < FIELDS_LIMIT ? (
          <View className={style.adding}>
            <Button icon="add" onPress={() => add({}, true)}>{say.add}</Button>
            <UsualFields fields={fields} onAdd={field => add(field, false)} />
          </View>
        ) : <View className={style.quiet}>{say.most(FIELDS_LIMIT)}</View>}
      </Place>
      {open && (
        <FieldSheet
          field={open} errors={{ label: errors[`fields.${at}.label`], choices: errors[`fields.${at}.choices`] }}
          onChange={changes => put(fields.map(one => (one.id === open.id ? { ...one, ...changes } : one)))} onClose={close}
        />
      )}
    </Section>
  )
}

import { Picker, View } from '@tarojs/components'
import { memo } from 'react'
import { aria } from './aria'
import { classNames } from './class-names'
import type { DatePickerProps } from './date-picker-props'
import { Field, spokenField } from './field'
import style from './field.module.scss'
import { Icon } from './icon'
import { useSteady } from './use-steady'
import { sayDay } from '../words/dates'
import * as say from '../words/ui/controls'

export function DatePicker({ value, onChange, earliest, latest, placeholder = say.chooseDay, ...field }: DatePickerProps) {
  const pick = useSteady(onChange)
  const shown = value ? sayDay(value) : placeholder

  return (
    <Field {...field}>
      <Control
        value={value} shown={shown} earliest={earliest} latest={latest} spoken={spokenField(field)} isWrong={Boolean(field.error)}
        onPick={pick}
      />
    </Field>
  )
}

interface ControlProps extends Pick<DatePickerProps, 'value' | 'earliest' | 'latest'> {
  readonly shown: string
  readonly spoken: string
  readonly isWrong: boolean
  readonly onPick: (day: string) => void
}

const Control = memo(function Control({ value, shown, earliest, latest, spoken, isWrong, onPick }: ControlProps) {
  return (
    <Picker mode="date" value={value} start={earliest} end={latest} onChange={picked => onPick(String(picked.detail.value))}>
      <View
        className={classNames(style.control, style.chooser, isWrong && style.wrong, !value && style.empty)}
        {...aria({ role: 'button', label: `${spoken}，${shown}` })}
      >
        {shown}
        <Icon name="calendar" />
      </View>
    </Picker>
  )
})

import { Picker, View } from '@tarojs/components'
import { aria } from './aria'
import { classNames } from './class-names'
import type { DatePickerProps } from './date-picker-props'
import { Field, spokenField } from './field'
import style from './field.module.scss'
import { Icon } from './icon'

const inChinese = (day: string) => day.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日')

export function DatePicker({ value, onChange, earliest, latest, placeholder = '请选择日期', ...field }: DatePickerProps) {
  const chosen = value ? inChinese(value) : placeholder

  return (
    <Field {...field}>
      <Picker mode="date" value={value} start={earliest} end={latest} onChange={picked => onChange(String(picked.detail.value))}>
        <View
          className={classNames(style.control, style.chooser, field.error && style.wrong, !value && style.empty)}
          {...aria({ role: 'button', label: `${spokenField(field)}，${chosen}` })}
        >
          {chosen}
          <Icon name="calendar" />
        </View>
      </Picker>
    </Field>
  )
}

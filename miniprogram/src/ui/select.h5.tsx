import { View } from '@tarojs/components'
import { aria } from './aria'
import { classNames } from './class-names'
import { Field, nativeField } from './field'
import style from './field.module.scss'
import { Icon } from './icon'
import type { SelectProps } from './select-props'
import * as say from '../words/ui/controls'

// The browser's own list: Taro's h5 picker cannot be reached by keyboard or screen reader.
export function Select<V extends string>({ value, choices, onChange, placeholder = say.choose, ...field }: SelectProps<V>) {
  const isEmpty = value === undefined || !choices.some(choice => choice.value === value)

  return (
    <Field {...field}>
      <View className={style.selectable}>
        <select
          className={classNames(style.control, style.chooser, field.error && style.wrong, isEmpty && style.empty)}
          {...nativeField(field)}
          value={isEmpty ? '' : value}
          onChange={picked => {
            const choice = choices.find(one => one.value === picked.target.value)
            if (choice) onChange(choice.value)
          }}
        >
          <option value="" disabled>{placeholder}</option>
          {choices.map(choice => <option key={choice.value} value={choice.value}>{choice.label}</option>)}
        </select>
        <View className={style.arrow} {...aria({ isHidden: true })}><Icon name="down" /></View>
      </View>
    </Field>
  )
}

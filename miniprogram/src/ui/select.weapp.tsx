import { Picker, View } from '@tarojs/components'
import { aria } from './aria'
import { classNames } from './class-names'
import { Field, spokenField } from './field'
import style from './field.module.scss'
import { Icon } from './icon'
import type { SelectProps } from './select-props'

export function Select<V extends string>({ value, choices, onChange, placeholder = '请选择', ...field }: SelectProps<V>) {
  const at = choices.findIndex(choice => choice.value === value)
  const chosen = choices[at]?.label ?? placeholder

  return (
    <Field {...field}>
      <Picker
        mode="selector"
        range={choices.map(choice => choice.label)}
        value={Math.max(at, 0)}
        onChange={picked => {
          const choice = choices[Number(picked.detail.value)]
          if (choice) onChange(choice.value)
        }}
      >
        <View
          className={classNames(style.control, style.chooser, field.error && style.wrong, at < 0 && style.empty)}
          {...aria({ role: 'button', label: `${spokenField(field)}，${chosen}` })}
        >
          {chosen}
          <Icon name="down" />
        </View>
      </Picker>
    </Field>
  )
}

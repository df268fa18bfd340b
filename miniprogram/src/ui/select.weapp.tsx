import { Picker, View } from '@tarojs/components'
import { memo, useMemo } from 'react'
import { aria } from './aria'
import { classNames } from './class-names'
import { Field, spokenField } from './field'
import style from './field.module.scss'
import { Icon } from './icon'
import type { SelectProps } from './select-props'
import { useSteady } from './use-steady'
import * as say from '../words/ui/controls'

export function Select<V extends string>({ value, choices, onChange, placeholder = say.choose, ...field }: SelectProps<V>) {
  const at = choices.findIndex(choice => choice.value === value)
  const labels = useMemo(() => choices.map(choice => choice.label), [choices])
  const pick = useSteady((place: number) => {
    const choice = choices[place]
    if (choice) onChange(choice.value)
  })

  return (
    <Field {...field}>
      <Control at={at} labels={labels} placeholder={placeholder} spoken={spokenField(field)} isWrong={Boolean(field.error)} onPick={pick} />
    </Field>
  )
}

interface ControlProps {
  readonly at: number
  readonly labels: string[]
  readonly placeholder: string
  readonly spoken: string
  readonly isWrong: boolean
  readonly onPick: (place: number) => void
}

const Control = memo(function Control({ at, labels, placeholder, spoken, isWrong, onPick }: ControlProps) {
  const chosen = labels[at] ?? placeholder

  return (
    <Picker mode="selector" range={labels} value={Math.max(at, 0)} onChange={picked => onPick(Number(picked.detail.value))}>
      <View
        className={classNames(style.control, style.chooser, isWrong && style.wrong, at < 0 && style.empty)}
        {...aria({ role: 'button', label: `${spoken}，${chosen}` })}
      >
        {chosen}
        <Icon name="down" />
      </View>
    </Picker>
  )
})

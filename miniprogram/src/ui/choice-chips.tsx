import { View } from '@tarojs/components'
import { asRadios } from './aria'
import type { Choice } from './choice'
import style from './choice-chips.module.scss'
import { classNames } from './class-names'
import { Field, type FieldFacts } from './field'
import { Icon } from './icon'
import { Pressable } from './pressable'

interface Common<V extends string> extends FieldFacts {
  readonly choices: readonly Choice<V>[]
}

export interface ChoiceChipsProps<V extends string> extends Common<V> {
  readonly value: V | undefined
  readonly onChange: (value: V) => void
}

export interface ManyChipsProps<V extends string> extends Common<V> {
  readonly values: readonly V[]
  readonly onChange: (values: V[]) => void
}

const chipsOf = (choices: readonly Choice[]): string => classNames(style.chips, choices.some(({ hint }) => hint !== undefined) && style.explained)

/** One of a few, all in sight. */
export function ChoiceChips<V extends string>({ choices, value, onChange, ...field }: ChoiceChipsProps<V>) {
  const stop = choices.find(choice => choice.value === value) ?? choices[0]

  return (
    <Field {...field} role="radiogroup">
      <View className={chipsOf(choices)} {...asRadios()}>
        {choices.map(choice => (
          <Chip key={choice.value} role="radio" choice={choice} isChosen={choice.value === value} isPassedOver={choice !== stop} onPress={() => onChange(choice.value)} />
        ))}
      </View>
    </Field>
  )
}

/** Any of a few; a second tap takes one back. */
export function ManyChips<V extends string>({ choices, values, onChange, ...field }: ManyChipsProps<V>) {
  const toggle = (value: V) => onChange(values.includes(value) ? values.filter(one => one !== value) : [...values, value])

  return (
    <Field {...field} role="group">
      <View className={chipsOf(choices)}>
        {choices.map(choice => (
          <Chip key={choice.value} role="checkbox" choice={choice} isChosen={values.includes(choice.value)} onPress={() => toggle(choice.value)} />
        ))}
      </View>
    </Field>
  )
}

interface ChipProps {
  readonly role: 'radio' | 'checkbox'
  readonly choice: Choice
  readonly isChosen: boolean
  readonly isPassedOver?: boolean
  readonly onPress: () => void
}

function Chip({ role, choice, isChosen, isPassedOver = false, onPress }: ChipProps) {
  return (
    <Pressable role={role} isChecked={isChosen} isPassedOver={isPassedOver} className={classNames(style.chip, isChosen && style.chosen)} onPress={onPress}>
      {isChosen && <Icon name="check" />}
      <View className={style.words}>
        {choice.label}
        {choice.hint && <View className={style.hint}>{choice.hint}</View>}
      </View>
    </Pressable>
  )
}

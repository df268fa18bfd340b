import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { aria, asRadios } from './aria'
import type { Choice } from './choice'
import style from './choice-cards.module.scss'
import { classNames } from './class-names'
import { Icon } from './icon'
import { Pressable } from './pressable'

export interface CardChoice<V extends string> extends Choice<V> {
  /** Beside the title until it is chosen: a Badge. */
  readonly aside?: ReactNode
  /** In place of the hint once it is chosen. */
  readonly more?: ReactNode
}

export interface ChoiceCardsProps<V extends string> {
  /** What is asked, to a screen reader; to the eye a Section's title says it. */
  readonly label: string
  readonly value: V | undefined
  readonly choices: readonly CardChoice<V>[]
  readonly onChange: (value: V) => void
}

/** One of a few that need a sentence each. */
export function ChoiceCards<V extends string>({ label, value, choices, onChange }: ChoiceCardsProps<V>) {
  const stop = choices.find(choice => choice.value === value) ?? choices[0]

  return (
    <View {...aria({ role: 'radiogroup', label })} {...asRadios()}>
      {choices.map(choice => (
        <ChoiceCard key={choice.value} choice={choice} isChosen={choice.value === value} isPassedOver={choice !== stop} onPress={() => onChange(choice.value)} />
      ))}
    </View>
  )
}

interface ChoiceCardProps {
  readonly choice: CardChoice<string>
  readonly isChosen: boolean
  readonly isPassedOver: boolean
  readonly onPress: () => void
}

const ChoiceCard = ({ choice: { label, hint, aside, more }, isChosen, isPassedOver, onPress }: ChoiceCardProps) => (
  <Pressable role="radio" isChecked={isChosen} isPassedOver={isPassedOver} className={classNames(style.card, isChosen && style.chosen)} onPress={onPress}>
    <View className={style.head}>
      <View className={style.title}>{label}</View>
      {isChosen ? <View className={style.mark}><Icon name="chosen" size="large" /></View> : aside}
    </View>
    {isChosen && more ? more : hint && <View className={style.hint}>{hint}</View>}
  </Pressable>
)

import { View } from '@tarojs/components'
import style from './read.module.scss'

export interface FactsProps { readonly facts: readonly (readonly [name: string, value: string])[] }

/** Names and values; what has no value is left out. */
export const Facts = ({ facts }: FactsProps) => (
  <>
    {facts.filter(([, value]) => value !== '').map(([name, value]) => (
      <View key={name} className={style.fact}>
        <View className={style.name}>{name}</View>
        <View className={style.value}>{value}</View>
      </View>
    ))}
  </>
)

import { View } from '@tarojs/components'
import { Section } from '../../ui'
import * as say from '../../words/home/groups'
import style from './home.module.scss'

/** Somebody who is in no group yet: what happens here, in three steps. */
export const Newcomer = () => (
  <Section title={say.begin}>
    {say.steps.map(([name, what], at) => (
      <View key={name} className={style.step}>
        <View className={style.number}>{String(at + 1)}</View>
        <View className={style.words}>
          <View className={style.name}>{name}</View>
          <View className={style.what}>{what}</View>
        </View>
      </View>
    ))}
  </Section>
)

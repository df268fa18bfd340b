import { View } from '@tarojs/components'
import { aria } from './aria'
import { classNames } from './class-names'
import { Icon } from './icon'
import style from './steps.module.scss'
import * as say from '../words/ui/controls'

export interface StepsProps {
  readonly names: readonly string[]
  /** From 0. */
  readonly at: number
}

/** Where one is in a form of several steps. */
export function Steps({ names, at }: StepsProps) {
  return (
    <View className={style.steps} {...aria({ role: 'img', label: say.step(at + 1, names.length, names[at] ?? '') })}>
      {names.map((name, place) => (
        <View key={name} className={classNames(style.step, place === at && style.now, place < at && style.done)}>
          <View className={style.mark}>{place < at ? <Icon name="check" /> : place + 1}</View>
          <View className={style.name}>{name}</View>
        </View>
      ))}
    </View>
  )
}

import { View } from '@tarojs/components'
import { aria } from './aria'
import style from './bar-list.module.scss'

export interface Bar {
  readonly label: string
  readonly count: number
}

export interface BarListProps {
  readonly title?: string
  readonly bars: readonly Bar[]
  /** What a full bar stands for; without it, the longest. A ceiling that seldom moves keeps the other bars still. */
  readonly of?: number
  /** Behind each figure: 人, 条. */
  readonly unit?: string
}

/** Counts side by side. The figure is always there to read. */
export function BarList({ title, bars, of = 1, unit = '' }: BarListProps) {
  const most = Math.max(1, of, ...bars.map(bar => bar.count))

  return (
    <View className={style.list} {...aria({ role: 'list', label: title })}>
      {title && <View className={style.title}>{title}</View>}
      {bars.map((bar, at) => (
        // By place: in weapp two bars that change places then resend their words, not the whole list.
        <View key={at} className={style.row} {...aria({ role: 'listitem' })}>
          <View className={style.words}>
            <View className={style.label}>{bar.label}</View>
            <View className={style.count}>{`${bar.count}${unit && ` ${unit}`}`}</View>
          </View>
          <View className={style.track}><View className={style.bar} style={{ width: `${Math.round((bar.count / most) * 100)}%` }} /></View>
        </View>
      ))}
    </View>
  )
}

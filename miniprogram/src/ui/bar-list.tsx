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
  /** Behind each figure: 人, 条. */
  readonly unit?: string
}

/** Counts side by side. Bars are measured against the longest; the figure is always there to read. */
export function BarList({ title, bars, unit = '' }: BarListProps) {
  const most = Math.max(1, ...bars.map(bar => bar.count))

  return (
    <View className={style.list} {...aria({ role: 'list', label: title })}>
      {title && <View className={style.title}>{title}</View>}
      {bars.map(bar => (
        <View key={bar.label} className={style.row} {...aria({ role: 'listitem' })}>
          <View className={style.words}>
            <View className={style.label}>{bar.label}</View>
            <View className={style.count}>{`${bar.count}${unit && ` ${unit}`}`}</View>
          </View>
          <View className={style.track}><View className={style.bar} style={{ width: `${(bar.count / most) * 100}%` }} /></View>
        </View>
      ))}
    </View>
  )
}

import { View } from '@tarojs/components'
import type { CSSProperties, ReactNode } from 'react'
import { aria } from './aria'
import { Card } from './card'
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
  /** Below the bars. */
  readonly children?: ReactNode
}

const lengthOf = (part: number) => ({ '--bar': `${Math.round(part * 100)}%` }) as CSSProperties

/** A card with counts side by side. The figure is always there to read. */
export function BarList({ title, bars, of = 1, unit = '', children }: BarListProps) {
  const most = Math.max(1, of, ...bars.map(bar => bar.count))

  return (
    <Card label={title} isListed>
      {title && <View className={style.title}>{title}</View>}
      {bars.map((bar, at) => (
        // By place: in weapp two bars that change places then resend their words, not the whole list.
        // As few elements as can be: a board of many bars is sent as a whole when it opens.
        <View key={at} className={style.row} style={lengthOf(bar.count / most)} {...aria({ role: 'listitem' })}>
          {bar.label}
          <View className={style.count}>{`${bar.count}${unit && ` ${unit}`}`}</View>
        </View>
      ))}
      {children}
    </Card>
  )
}

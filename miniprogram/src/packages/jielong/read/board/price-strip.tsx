import { View } from '@tarojs/components'
import type { PriceSummary } from '@shouhou/shared/jielong'
import { aria } from '../../../../ui'
import * as words from '../../../../words/jielong/board'
import style from './price.module.scss'

export interface PriceStripProps {
  readonly summary: PriceSummary
  readonly say: (value: number) => string
  /** What nobody gave: the quartiles. */
  readonly sayComputed?: (value: number) => string
  readonly name: string
}

/** From least to most, the middle half thick, the median marked; the same in words below. */
export function PriceStrip({ summary, say, sayComputed = say, name }: PriceStripProps) {
  const { least, lowerQuartile, median, upperQuartile, most } = summary
  const place = (value: number): number => (most === least ? 50 : Math.round(((value - least) / (most - least)) * 100))
  const [low, middle, high] = [place(lowerQuartile), place(median), place(upperQuartile)]

  return (
    <View className={style.strip}>
      <View className={style.track} {...aria({ isHidden: true })}>
        <View className={style.half} style={{ left: `${low}%`, width: `${Math.max(2, high - low)}%` }} />
        <View className={style.median} style={{ left: `${middle}%` }} />
      </View>
      <View className={style.ends}>
        <View>{words.least(say(least))}</View>
        <View>{words.most(say(most))}</View>
      </View>
      <View>{words.middleHalf(name, sayComputed(lowerQuartile), sayComputed(upperQuartile))}</View>
    </View>
  )
}

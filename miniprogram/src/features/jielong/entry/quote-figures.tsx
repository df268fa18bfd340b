import { View } from '@tarojs/components'
import type { EntryContent } from '@shouhou/shared/jielong'
import { aria, Badge } from '../../../ui'
import { sayMoney } from '../../../words'
import { me } from '../../../words/jielong/entry'
import { outlier, outlierMeans, sayDifference } from '../../../words/jielong/price'
import style from './entry.module.scss'

export interface QuoteFiguresProps {
  readonly content: Extract<EntryContent, { kind: 'price' }>
  readonly isMine: boolean
}

/** The numbers of a quote, under one another with those of the other rows. */
export const QuoteFigures = ({ content: { quote, premium, isOutlier }, isMine }: QuoteFiguresProps) => (
  <View className={style.figures}>
    <View className={style.amount}>{sayMoney(quote.fen)}</View>
    {premium !== null && <View className={style.premium}>{sayDifference(premium)}</View>}
    {isOutlier && <View {...aria({ role: 'img', label: outlierMeans })}><Badge tone="warn">{outlier}</Badge></View>}
    {isMine && <Badge tone="success">{me}</Badge>}
  </View>
)

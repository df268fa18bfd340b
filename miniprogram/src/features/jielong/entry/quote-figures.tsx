import { View } from '@tarojs/components'
import type { EntryContent } from '@shouhou/shared/jielong'
import { aria, Badge } from '../../../ui'
import { sayMoney } from '../../../words'
import style from './entry.module.scss'
import { OUTLIER_MEANS, sayDifference } from './words'

export interface QuoteFiguresProps {
  readonly content: Extract<EntryContent, { kind: 'price' }>
  readonly isMine: boolean
}

/** The numbers of a quote, under one another with those of the other rows. */
export const QuoteFigures = ({ content: { quote, premium, isOutlier }, isMine }: QuoteFiguresProps) => (
  <View className={style.figures}>
    <View className={style.amount}>{sayMoney(quote.fen)}</View>
    {premium !== null && <View className={style.premium}>{sayDifference(premium)}</View>}
    {isOutlier && <View {...aria({ role: 'img', label: OUTLIER_MEANS })}><Badge tone="warn">差得远</Badge></View>}
    {isMine && <Badge tone="success">我</Badge>}
  </View>
)

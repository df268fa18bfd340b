import { View } from '@tarojs/components'
import type { Amount } from '@shouhou/shared/rights'
import { sayMoney } from '../../../words'
import * as say from '../../../words/rights/result'
import style from './assess.module.scss'

/** Never one of them alone: the law is contested. */
export const BothAmounts = ({ amounts }: { readonly amounts: readonly Amount[] }) =>
  amounts.length < 2 ? null : (
    <View className={style.told}>
      <View className={style.name}>{say.amounts}</View>
      <View className={style.days}>
        {amounts.map(({ what, fen, how }) => (
          <View key={what} className={style.day}>
            <View className={style.quiet}>{say.amountNames[what]}</View>
            <View className={style.figure}>{sayMoney(fen)}</View>
            <View className={style.quiet}>{say.sayHow(how)}</View>
          </View>
        ))}
      </View>
    </View>
  )

import { View } from '@tarojs/components'
import { fenOf } from '@shouhou/shared'
import { useState, type ReactNode } from 'react'
import { PRICE_WORDS } from '../../../features/jielong'
import { Card, Icon, Pressable } from '../../../ui'
import { sayMoney } from '../../../words'
import { PriceFields, type PriceFieldsProps } from './price-fields'
import { isGiven } from './quote-form'
import style from './sign.module.scss'

export interface FoldedPriceProps extends PriceFieldsProps {
  readonly name: 'official' | 'thirdParty'
  readonly foot?: ReactNode
}

const WHY = { official: '填了它，就能看出高多少。', thirdParty: '问过别家的话，填在这里。' } as const

const sayHead = ({ name, form }: Pick<FoldedPriceProps, 'name' | 'form'>): string => {
  const fen = fenOf(form.amount)
  return fen === null ? `${PRICE_WORDS[name]}（选填）` : `${PRICE_WORDS[name]} ${sayMoney(fen)}`
}

/** A price that need not be given, out of the way until it is wanted. */
export function FoldedPrice({ foot, ...price }: FoldedPriceProps) {
  const { name, form, errors } = price
  const [isWanted, setWanted] = useState(isGiven(form))
  const isOpen = isWanted || Object.keys(errors).length > 0

  return (
    <Card>
      <Pressable className={style.fold} label={`${sayHead(price)}，${isOpen ? '收起' : '展开'}`} isExpanded={isOpen} onPress={() => setWanted(!isOpen)}>
        <View className={style.words}>
          <View className={style.name}>{isOpen ? `${PRICE_WORDS[name]}（选填）` : sayHead(price)}</View>
          {!isOpen && !isGiven(form) && <View className={style.quiet}>{WHY[name]}</View>}
        </View>
        <View className={isOpen ? style.up : style.down}><Icon name="down" /></View>
      </Pressable>
      {isOpen && <PriceFields {...price} />}
      {foot}
    </Card>
  )
}

import { View } from '@tarojs/components'
import { fenOf } from '@shouhou/shared'
import { useState, type ReactNode } from 'react'
import { Card, Icon, Pressable } from '../../../ui'
import * as say from '../../../words/jielong/quote'
import { PriceFields, type PriceFieldsProps } from './price-fields'
import { isGiven } from './quote-form'
import style from './sign.module.scss'

export interface FoldedPriceProps extends PriceFieldsProps {
  readonly name: 'official' | 'thirdParty'
  readonly foot?: ReactNode
}

/** A price that need not be given, out of the way until it is wanted. */
export function FoldedPrice({ foot, ...price }: FoldedPriceProps) {
  const { name, form, errors } = price
  const [isWanted, setWanted] = useState(isGiven(form))
  const isOpen = isWanted || Object.keys(errors).length > 0

  return (
    <Card>
      <Pressable className={style.fold} isExpanded={isOpen} onPress={() => setWanted(!isOpen)}>
        <View className={style.words}>
          <View className={style.name}>{say.folded(name, isOpen ? null : fenOf(form.amount))}</View>
          {!isOpen && !isGiven(form) && <View className={style.quiet}>{say.why[name]}</View>}
        </View>
        <View className={isOpen ? style.up : style.down}><Icon name="down" /></View>
      </Pressable>
      {isOpen && <PriceFields {...price} />}
      {foot}
    </Card>
  )
}

import { View } from '@tarojs/components'
import type { Stay } from '@shouhou/shared/rights'
import { useState } from 'react'
import { Button } from '../../../ui'
import { QUESTIONS } from '../../../words/rights/questions'
import * as say from '../../../words/rights/stays'
import type { Asking } from './asking'
import style from './assess.module.scss'
import { StaySheet } from './stay-sheet'

/** How often it was in repair, and how long: what most rules after the first two weeks are about. */
export function RepairsQuestion({ asking }: { readonly asking: Asking }) {
  const { repairs } = asking.facts
  const [isAdding, setAdding] = useState(false)
  const { asks, why, none = '' } = QUESTIONS.repairs
  const keep = (next: readonly Stay[]) => asking.tell('repairs', { repairs: [...next].sort((one, other) => (one.inOn < other.inOn ? -1 : 1)) })
  const add = (stay: Stay) => {
    setAdding(false)
    keep([...repairs, stay])
  }

  return (
    <View>
      <View className={style.ask}>{asks}</View>
      <View className={style.quiet}>{why}</View>
      {repairs.map((stay, at) => (
        <View key={at} className={style.stay}>
          <View className={style.words}>{say.sayStay(stay)}</View>
          <Button isSmall kind="plain" label={`${say.remove} ${say.sayStay(stay)}`} onPress={() => keep(repairs.filter(one => one !== stay))}>{say.remove}</Button>
        </View>
      ))}
      <View className={style.verbs}>
        <Button isSmall icon="add" onPress={() => setAdding(true)}>{repairs.length > 0 ? say.addMore : say.add}</Button>
        {repairs.length === 0
          ? <Button isSmall kind="plain" onPress={() => asking.clear('repairs')}>{none}</Button>
          : <Button isSmall kind="plain" onPress={() => asking.tell('repairs', {})}>{say.enough}</Button>}
      </View>
      {isAdding && <StaySheet onAdd={add} onClose={() => setAdding(false)} />}
    </View>
  )
}

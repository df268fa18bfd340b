import { View } from '@tarojs/components'
import { dayOf } from '@shouhou/shared'
import { useState } from 'react'
import { Button, DatePicker } from '../../../ui'
import * as say from '../../../words/rights/questions'
import type { Asking } from './asking'
import style from './assess.module.scss'

export type DayFact = 'invoicedOn' | 'deliveredOn' | 'replacedOn' | 'reportedOn' | 'askedOn' | 'factoryOn' | 'faultOn'

const FIRST_DAY = '2000-01-01'

const errorOf = (day: string, today: string): string | undefined => {
  if (day === '') return say.pickDay
  if (day < FIRST_DAY) return say.wrongDay
  return day > today ? say.inFuture : undefined
}

/** Told once it is said to be right: a browser tells of years that are half typed. */
export function DayQuestion({ fact, asking }: { readonly fact: DayFact; readonly asking: Asking }) {
  const { asks, why, none = say.unsure } = say.QUESTIONS[fact]
  const today = dayOf(Date.now())
  const [day, setDay] = useState(asking.facts[fact] ?? '')
  const [error, setError] = useState<string>()
  const finish = () => {
    const found = errorOf(day, today)
    setError(found)
    if (!found) asking.tell(fact, { [fact]: day })
  }

  return (
    <View>
      <DatePicker label={asks} {...(why ? { hint: why } : {})} {...(error ? { error } : {})} value={day} latest={today} onChange={setDay} />
      <View className={style.verbs}>
        <Button isSmall onPress={finish}>{say.done}</Button>
        <Button isSmall kind="plain" onPress={() => asking.clear(fact)}>{none}</Button>
      </View>
    </View>
  )
}

import { View } from '@tarojs/components'
import { fenOf, yuan } from '@shouhou/shared'
import type { RightsFacts } from '@shouhou/shared/rights'
import { useState } from 'react'
import { Button, TextInput } from '../../../ui'
import * as say from '../../../words/rights/questions'
import type { Asking } from './asking'
import style from './assess.module.scss'

type NumberFact = 'batteryHealth' | 'brandPromiseDays' | 'priceFen'

const within = (typed: string, least: number, most: number): number | undefined => {
  const number = Number(typed.normalize('NFKC').replace(/[%\s天]/g, ''))
  return typed.trim() !== '' && Number.isInteger(number) && number >= least && number <= most ? number : undefined
}

const READ: Record<NumberFact, { readonly read: (typed: string) => number | undefined; readonly wrong: string; readonly write: (value: number) => string }> = {
  batteryHealth: { read: typed => within(typed, 0, 100), wrong: say.notAPercent, write: String },
  brandPromiseDays: { read: typed => within(typed, 1, 3650), wrong: say.notDays, write: String },
  priceFen: { read: typed => fenOf(typed) ?? undefined, wrong: say.notAPrice, write: fen => yuan(fen).replace(/,/g, '').replace(/\.00$/, '') },
}

export function NumberQuestion({ fact, asking }: { readonly fact: NumberFact; readonly asking: Asking }) {
  const { asks, why, none = say.unsure } = say.QUESTIONS[fact]
  const { read, wrong, write } = READ[fact]
  const told = asking.facts[fact]
  const [typed, setTyped] = useState(told === null ? '' : write(told))
  const [error, setError] = useState<string>()
  const finish = () => {
    const value = read(typed)
    setError(value === undefined ? wrong : undefined)
    if (value !== undefined) asking.tell(fact, { [fact]: value } as Partial<RightsFacts>)
  }

  return (
    <View>
      <TextInput label={asks} {...(why ? { hint: why } : {})} {...(error ? { error } : {})} keyboard={fact === 'priceFen' ? 'digit' : 'number'} maxLength={12} value={typed} onChange={setTyped} onDone={finish} />
      <View className={style.verbs}>
        <Button isSmall onPress={finish}>{say.done}</Button>
        <Button isSmall kind="plain" onPress={() => asking.clear(fact)}>{none}</Button>
      </View>
    </View>
  )
}

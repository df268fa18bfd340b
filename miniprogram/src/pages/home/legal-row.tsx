import { dayOf } from '@shouhou/shared'
import type { Due } from '@shouhou/shared/home'
import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import { useChange } from '../../cloud'
import { go } from '../../route'
import { Button, Cell, toast } from '../../ui'
import { sayFailure } from '../../words'
import * as say from '../../words/home/due'
import { pageOf } from './legal-page'
import style from './home.module.scss'

export interface LegalRowProps {
  readonly due: Extract<Due, { what: 'legal' }>
  /** Epoch ms. */
  readonly now: number
}

/** A day of one of my cases. One that I was told of can be put aside, and taken back as long as this page stays. */
export function LegalRow({ due: { groupId, reminder }, now }: LegalRowProps) {
  const { reminderId, caseId, kind, state } = reminder
  const [isDone, setDone] = useState(false)
  const settling = useChange('reminder.done')
  const title = say.legal(reminder, dayOf(now))
  useDidShow(() => setDone(false))

  const settle = async (become: boolean) => {
    const reply = await settling.run({ reminderId, isDone: become })
    if (reply?.ok) setDone(become)
    else if (reply) toast(sayFailure(reply.error))
  }

  if (isDone) return (
    <View className={style.settled}>
      <View className={style.what}>{say.settled(title)}</View>
      <Button isSmall icon="undo" isBusy={settling.isBusy} onPress={() => void settle(false)}>{say.undo}</Button>
    </View>
  )
  return (
    <View className={style.legal}>
      <View className={style.words}>
        <Cell
          icon="calendar" title={title} detail={[say.device(reminder), say.days(reminder), say.restsOn(reminder)].filter(Boolean).join(' · ')}
          onPress={() => go(pageOf(kind), { caseId, groupId })}
        />
      </View>
      {state === 'told' && <Button isSmall label={say.notedOf(title)} isBusy={settling.isBusy} onPress={() => void settle(true)}>{say.noted}</Button>}
    </View>
  )
}

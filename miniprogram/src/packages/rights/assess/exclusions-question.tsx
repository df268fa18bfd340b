import { View } from '@tarojs/components'
import { EXCLUSION_LABELS, type Exclusion } from '@shouhou/shared/rights'
import { useState } from 'react'
import { Button, ManyChips } from '../../../ui'
import * as say from '../../../words/rights/questions'
import type { Asking } from './asking'
import style from './assess.module.scss'

const choices = (Object.keys(EXCLUSION_LABELS) as Exclusion[]).map(value => ({ value, label: EXCLUSION_LABELS[value] }))

export function ExclusionsQuestion({ asking }: { readonly asking: Asking }) {
  const { asks, why, none = say.nothing } = say.QUESTIONS.exclusions
  const [chosen, setChosen] = useState<readonly Exclusion[]>(asking.facts.exclusions)

  return (
    <View>
      <ManyChips label={asks} hint={why} values={chosen} choices={choices} onChange={setChosen} />
      <View className={style.verbs}>
        <Button isSmall isDisabled={chosen.length === 0} onPress={() => asking.tell('exclusions', { exclusions: [...chosen] })}>{say.done}</Button>
        <Button isSmall kind="plain" onPress={() => asking.clear('exclusions')}>{none}</Button>
      </View>
    </View>
  )
}

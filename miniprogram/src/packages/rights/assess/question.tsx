import { View } from '@tarojs/components'
import { COMPONENT_LABELS, REMEDY_LABELS, type Answer, type Component, type Fact, type Remedy } from '@shouhou/shared/rights'
import { Button, ChoiceChips, type Choice } from '../../../ui'
import * as say from '../../../words/rights/questions'
import type { Asking } from './asking'
import style from './assess.module.scss'
import { DayQuestion } from './day-question'
import { ExclusionsQuestion } from './exclusions-question'
import { NumberQuestion } from './number-question'
import { RepairsQuestion } from './repairs-question'

export interface QuestionProps {
  readonly fact: Fact
  readonly asking: Asking
}

/** Any of them, with its way to say that nobody knows. Those that keep nothing of their own are drawn over each other: little is sent. */
export function Question({ fact, asking }: QuestionProps) {
  const place = asking.elsewhere(fact)
  if (place)
    return (
      <View>
        <View className={style.ask}>{say.QUESTIONS[fact].asks}</View>
        <View className={style.verbs}>
          <Button isSmall icon="edit" onPress={place.open}>{place.says}</Button>
          <Button isSmall kind="plain" onPress={() => asking.tell(fact, {})}>{say.unsure}</Button>
        </View>
      </View>
    )
  switch (fact) {
    case 'hasInvoice': case 'hasCard': case 'hasCopy': case 'isInStock': case 'isOnline': case 'isNoReasonWaived': return <AnswerQuestion fact={fact} asking={asking} />
    case 'component': case 'wish': case 'accessoryReplacements': return <ChoiceQuestion fact={fact} asking={asking} />
    case 'batteryHealth': case 'brandPromiseDays': case 'priceFen': return <NumberQuestion key={fact} fact={fact} asking={asking} />
    case 'exclusions': return <ExclusionsQuestion asking={asking} />
    case 'repairs': return <RepairsQuestion asking={asking} />
    case 'faultCode': return null
    default: return <DayQuestion key={fact} fact={fact} asking={asking} />
  }
}

type YesNo = 'hasInvoice' | 'hasCard' | 'hasCopy' | 'isInStock' | 'isOnline' | 'isNoReasonWaived'

function AnswerQuestion({ fact, asking }: { readonly fact: YesNo; readonly asking: Asking }) {
  const { asks, why, yes = say.yes, no = say.no } = say.QUESTIONS[fact]
  const choices: readonly Choice<Answer>[] = [{ value: 'yes', label: yes }, { value: 'no', label: no }, { value: 'unsure', label: say.unsure }]
  const isTold = asking.asked.includes(fact) || asking.facts[fact] !== 'unsure'
  return (
    <ChoiceChips
      label={asks} {...(why ? { hint: why } : {})} value={isTold ? asking.facts[fact] : undefined} choices={choices}
      onChange={answer => asking.tell(fact, { [fact]: answer })}
    />
  )
}

const UNSURE = 'unsure'
const unsure = { value: UNSURE, label: say.unsure }
const labelled = <V extends string>(labels: Record<V, string>): readonly Choice[] => [...(Object.keys(labels) as V[]).map(value => ({ value, label: labels[value] })), unsure]
const CHOICES = { component: labelled(COMPONENT_LABELS), wish: labelled(REMEDY_LABELS), accessoryReplacements: [0, 1, 2, 3].map(times => ({ value: String(times), label: say.times(times) })) }

function ChoiceQuestion({ fact, asking }: { readonly fact: keyof typeof CHOICES; readonly asking: Asking }) {
  const { asks, why } = say.QUESTIONS[fact]
  const told = asking.facts[fact]
  const value = told === null || (!asking.asked.includes(fact) && told === 0) ? (asking.asked.includes(fact) ? UNSURE : undefined) : String(told)
  const choose = (chosen: string) => {
    if (chosen === UNSURE) return asking.clear(fact)
    if (fact === 'accessoryReplacements') return asking.tell(fact, { accessoryReplacements: Number(chosen) })
    return asking.tell(fact, fact === 'wish' ? { wish: chosen as Remedy } : { component: chosen as Component })
  }
  return <ChoiceChips label={asks} {...(why ? { hint: why } : {})} value={value} choices={CHOICES[fact]} onChange={choose} />
}

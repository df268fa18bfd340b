import { View } from '@tarojs/components'
import type { Day } from '@shouhou/shared'
import type { Conclusion } from '@shouhou/shared/rights'
import * as say from '../../../words/rights/result'
import style from './assess.module.scss'

export interface BothDaysProps {
  readonly conclusion: Pick<Conclusion, 'rule' | 'safeDay' | 'legalDay'>
  readonly faultOn: Day | null
  readonly on: Day
}

/** 稳妥日 large, 法定日 beside it; one sentence why there are two. Nothing where the rule has no such day. */
export function BothDays({ conclusion, faultOn, on }: BothDaysProps) {
  const { rule, safeDay, legalDay } = conclusion
  const why = say.whyTwo({ ...conclusion, faultOn }, on)
  const under = (day: Day) => say.sayUnder(day, { rule, faultOn }, on)
  if (!safeDay && !legalDay) return null

  return (
    <View>
      <View className={style.days}>
        {safeDay && <OneDay name={say.safeDay} day={safeDay} on={on} under={under(safeDay)} isLarge />}
        {legalDay && <OneDay name={say.nameLegalDay(rule)} day={legalDay} on={on} under={under(legalDay)} isLarge={!safeDay} />}
      </View>
      {why !== '' && <View className={style.quiet}>{why}</View>}
    </View>
  )
}

interface OneDayProps {
  readonly name: string
  readonly day: Day
  readonly on: Day
  readonly under: string
  readonly isLarge: boolean
}

/** A day of another year is longer than a figure may be; one that is over calls nobody. */
const OneDay = ({ name, day, on, under, isLarge }: OneDayProps) => {
  const isFar = !say.isNear(day, on)
  const size = isFar ? style.far : isLarge && day >= on ? style.figure : style.beside
  return (
    <View className={style.day}>
      <View className={style.quiet}>{name}</View>
      <View className={size}>{say.sayNear(day, on)}</View>
      <View className={style.quiet}>{under}</View>
    </View>
  )
}

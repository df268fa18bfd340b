import type { Day } from '@shouhou/shared'
import { firstPromise, latestPromise, type RepairView } from '@shouhou/shared/repair'
import { View } from '@tarojs/components'
import { Badge, Card } from '../../ui'
import { sayNearDay } from '../../words/repair/days'
import * as say from '../../words/repair/repair'
import style from './repair.module.scss'

export interface StayCardProps {
  readonly repair: RepairView
  readonly today: Day
  readonly onPress?: () => void
}

const promisesOf = (repair: RepairView, today: Day): string => {
  const [first, latest] = [firstPromise(repair), latestPromise(repair)]
  return [
    first === null ? say.noPromise : say.promised(sayNearDay(first, today)),
    latest !== null && latest !== first && say.promisedNow(sayNearDay(latest, today)),
  ].filter(Boolean).join(' · ')
}

/** How long it has been there, first of all. */
export function StayCard({ repair, today, ...opening }: StayCardProps) {
  const { slip, pickUp, overdueDays } = repair
  return (
    <Card {...opening}>
      <View className={style.figureLine}>
        <View className={style.figure}>{say.sayStay(repair)}</View>
        {overdueDays > 0 && <Badge tone="warn">{say.overdue(overdueDays)}</Badge>}
        {pickUp && <Badge tone={pickUp.isFixed === 'yes' ? 'success' : 'neutral'}>{say.sayOutcome(repair)}</Badge>}
      </View>
      <View className={style.strong}>{say.sayWhere(slip)}</View>
      <View className={style.quiet}>{say.saySpan(repair, today)}</View>
      <View className={style.quiet}>{promisesOf(repair, today)}</View>
    </Card>
  )
}

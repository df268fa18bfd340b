import { View } from '@tarojs/components'
import type { Day } from '@shouhou/shared'
import { DATE_LABELS, type LegalDate } from '@shouhou/shared/reminder'
import type { ReactNode } from 'react'
import { Badge } from '../../ui'
import * as say from '../../words/reminder/date'
import { SourceList } from '../rights'
import { nearnessOf } from './nearness'
import style from './reminder.module.scss'

export interface DateCellProps {
  readonly date: LegalDate
  readonly today: Day
  /** Small buttons below it. */
  readonly actions?: ReactNode
}

const TONES = { soon: 'warn', ahead: 'info', open: 'success', past: 'neutral' } as const

/** A date: the day on which nobody can say no large, the law's own beside it; what may be done until then, and what that rests on. */
export function DateCell({ date, today, actions }: DateCellProps) {
  return (
    <View className={style.date}>
      <View className={style.head}>
        <View className={style.kind}>{DATE_LABELS[date.kind]}</View>
        <Badge tone={TONES[nearnessOf(date, today)]}>{say.sayAhead(date, today)}</Badge>
      </View>
      <Days date={date} today={today} />
      <View className={style.says}>{date.says}</View>
      {date.caution !== '' && <View className={style.quiet}>{date.caution}</View>}
      <SourceList sources={date.sources} />
      {actions && <View className={style.actions}>{actions}</View>}
    </View>
  )
}

const Days = ({ date, today }: Pick<DateCellProps, 'date' | 'today'>) => (
  <View className={style.days}>
    <OneDay name={say.nameOfDay(date)} day={say.sayNearDay(date.safeDay ?? date.day, today)} isLarge />
    {date.safeDay && <OneDay name={say.legalDay} day={say.sayNearDay(date.day, today)} />}
  </View>
)

const OneDay = ({ name, day, isLarge = false }: { readonly name: string; readonly day: string; readonly isLarge?: boolean }) => (
  <View className={style.day}>
    <View className={style.name}>{name}</View>
    <View className={isLarge ? style.large : style.small}>{day}</View>
  </View>
)

import { View } from '@tarojs/components'
import { useState } from 'react'
import { go } from '../../../route'
import { aria, Badge, Button, classNames, Section } from '../../../ui'
import * as say from '../../../words/case/read'
import { SourceList } from '../../rights'
import type { DateAhead } from './dates-ahead'
import type { TimeLineItem } from './time-line-items'
import style from './time-line.module.scss'

const SHOWN = 4
const AHEAD_SHOWN = 3

export interface TimeLineProps {
  readonly items: readonly TimeLineItem[]
  /** Its author's: what is still to come. */
  readonly ahead: readonly DateAhead[]
}

/**
 * What is still to come above what was, the nearest first; then newest first: whoever comes back to a case asks what has
 * changed. The rest is one tap away, so that the evidence below stays near.
 */
export function TimeLine({ items, ahead }: TimeLineProps) {
  const [isAll, setAll] = useState(false)
  const latest = [...items].sort((one, other) => other.at - one.at || items.indexOf(other) - items.indexOf(one))
  const shown = isAll ? latest : latest.slice(0, SHOWN)

  return (
    <Section title={say.timeLine}>
      <View>{ahead.length > 0 && <Ahead ahead={ahead} />}</View>
      <View className={style.items} {...aria({ role: 'list', label: say.timeLine })}>
        {shown.map(item => <Item key={item.key} item={item} />)}
      </View>
      {latest.length > shown.length && <Button kind="plain" isFull onPress={() => setAll(true)}>{say.seeAll(latest.length)}</Button>}
    </Section>
  )
}

const Ahead = ({ ahead }: Pick<TimeLineProps, 'ahead'>) => (
  <>
    <View className={style.part}>{say.stillAhead}</View>
    <View className={style.items} {...aria({ role: 'list', label: say.stillAhead })}>
      {ahead.slice(0, AHEAD_SHOWN).map(date => <Coming key={date.key} date={date} />)}
    </View>
    <Button kind="plain" isFull icon="calendar" onPress={() => go('dates')}>{say.allDates}</Button>
    <View className={style.part}>{say.alreadyWas}</View>
  </>
)

const Coming = ({ date: { title, when, left, isSoon, sources } }: { readonly date: DateAhead }) => (
  <View className={style.item} {...aria({ role: 'listitem' })}>
    <View className={classNames(style.dot, style.hollow)} />
    <View className={style.head}>
      <View className={style.title}>{title}</View>
      <Badge tone={isSoon ? 'warn' : 'info'}>{left}</Badge>
    </View>
    <View className={style.when}>{when}</View>
    <SourceList sources={sources} />
  </View>
)

const Item = ({ item: { title, detail, when, tone } }: { readonly item: TimeLineItem }) => (
  <View className={style.item} {...aria({ role: 'listitem' })}>
    <View className={classNames(style.dot, style[tone])} />
    <View className={style.title}>{title}</View>
    {detail && <View className={style.detail}>{detail}</View>}
    <View className={style.when}>{when}</View>
  </View>
)

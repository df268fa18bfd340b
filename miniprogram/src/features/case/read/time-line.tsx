import { View } from '@tarojs/components'
import { useState } from 'react'
import { aria, Button, classNames, Section } from '../../../ui'
import * as say from '../../../words/case/read'
import type { TimeLineItem } from './time-line-items'
import style from './time-line.module.scss'

const SHOWN = 4

/**
 * Newest first: whoever comes back to a case asks what has changed, and what is still to come belongs above that. The
 * rest is one tap away, so that the evidence below stays near.
 */
export function TimeLine({ items }: { readonly items: readonly TimeLineItem[] }) {
  const [isAll, setAll] = useState(false)
  const latest = [...items].sort((one, other) => other.at - one.at || items.indexOf(other) - items.indexOf(one))
  const shown = isAll ? latest : latest.slice(0, SHOWN)

  return (
    <Section title={say.timeLine}>
      <View className={style.items} {...aria({ role: 'list', label: say.timeLine })}>
        {shown.map(item => <Item key={item.key} item={item} />)}
      </View>
      {latest.length > shown.length && <Button kind="plain" isFull onPress={() => setAll(true)}>{say.seeAll(latest.length)}</Button>}
    </Section>
  )
}

const Item = ({ item: { title, detail, when, tone } }: { readonly item: TimeLineItem }) => (
  <View className={style.item} {...aria({ role: 'listitem' })}>
    <View className={classNames(style.dot, style[tone])} />
    <View className={style.title}>{title}</View>
    {detail && <View className={style.detail}>{detail}</View>}
    <View className={style.when}>{when}</View>
  </View>
)

import { View } from '@tarojs/components'
import type { JielongRow } from '@shouhou/shared/jielong'
import { useState } from 'react'
import { Answered, type Answer, type Output } from '../../../cloud'
import { go } from '../../../route'
import { Badge, Button, Cell, Section } from '../../../ui'
import { sayAgo, sayCount } from '../../../words'
import style from './home.module.scss'

const FIRST = 4

const detailOf = ({ capacity, closesAt, startedAt }: JielongRow): string => {
  const now = Date.now()
  return [
    `${sayAgo(startedAt, now)}开始`,
    capacity !== null && `名额 ${sayCount(capacity)}`,
    closesAt !== null && `${sayAgo(closesAt, now)}截止`,
  ].filter(Boolean).join(' · ')
}

/** Those that still take people, newest first. */
export function OpenJielongs({ jielongs }: { readonly jielongs: Answer<Output<'jielong.list'>> }) {
  const [isAll, setAll] = useState(false)
  const all = jielongs.value?.items ?? []
  const more = all.length > FIRST && <Button kind="plain" isSmall onPress={() => setAll(!isAll)}>{isAll ? '收起' : `全部 ${all.length}${jielongs.value?.next ? '+' : ''} 个`}</Button>

  return (
    <Section title="正在接龙" aside={more || undefined} isList isBare={jielongs.value === undefined}>
      <Answered answer={jielongs}>
        {({ items }) => (items.length === 0
          ? <View className={style.quiet}>还没有。同型号、同故障的人开一个，后来的人就能一起数进去。</View>
          : <>{(isAll ? items : items.slice(0, FIRST)).map(row => <JielongCell key={row.jielongId} row={row} />)}</>)}
      </Answered>
    </Section>
  )
}

const JielongCell = ({ row }: { readonly row: JielongRow }) => (
  <Cell
    icon="jielong" title={row.title} detail={detailOf(row)}
    value={<Badge tone={row.isJoined ? 'success' : 'primary'}>{row.isJoined ? `${sayCount(row.people)} 人，有我` : `${sayCount(row.people)} 人`}</Badge>}
    onPress={() => go('jielong', { groupId: row.groupId, jielongId: row.jielongId })}
  />
)

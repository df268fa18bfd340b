import { View } from '@tarojs/components'
import type { JielongRow } from '@shouhou/shared/jielong'
import { Answered, type Answer, type Output } from '../../../cloud'
import { KIND_WORDS, saySeats } from '../../../features/jielong'
import { go } from '../../../route'
import { Badge, Button, Cell, Section } from '../../../ui'
import { sayAgo, sayCount } from '../../../words'
import style from './home.module.scss'

const FIRST = 4

// Commas: a line may end with one, and looks cut off behind a dot.
const detailOf = (row: JielongRow): string => {
  const { kind, capacity, closesAt, startedAt } = row
  const now = Date.now()
  return [
    kind !== 'fault' && KIND_WORDS[kind].counted,
    `${sayAgo(startedAt, now)}开始`,
    capacity !== null && saySeats(row),
    closesAt !== null && `${sayAgo(closesAt, now)}截止`,
  ].filter(Boolean).join('，')
}

export interface OpenJielongsProps {
  readonly jielongs: Answer<Output<'jielong.list'>>
  readonly groupId: string
}

/** Those that still take people, newest first; the way to all of them, put away ones too. */
export const OpenJielongs = ({ jielongs, groupId }: OpenJielongsProps) => (
  <Section
    title="正在接龙" aside={<Button kind="plain" isSmall onPress={() => go('groupJielongs', { groupId })}>全部接龙</Button>}
    isList isBare={jielongs.value === undefined}
  >
    <Answered answer={jielongs}>
      {({ items }) => (items.length === 0
        ? <View className={style.quiet}>还没有。同型号、同故障的人开一个，后来的人就能一起数进去。</View>
        : <>{items.slice(0, FIRST).map(row => <JielongCell key={row.jielongId} row={row} />)}</>)}
    </Answered>
  </Section>
)

const JielongCell = ({ row }: { readonly row: JielongRow }) => (
  <Cell
    icon="jielong" title={row.title} detail={detailOf(row)}
    value={<Badge tone={row.isJoined ? 'success' : 'primary'}>{row.isJoined ? `${sayCount(row.people)} 人，有我` : `${sayCount(row.people)} 人`}</Badge>}
    onPress={() => go('jielong', { groupId: row.groupId, jielongId: row.jielongId })}
  />
)

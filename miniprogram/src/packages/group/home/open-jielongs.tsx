import { View } from '@tarojs/components'
import type { JielongRow } from '@shouhou/shared/jielong'
import { Answered, type Answer, type Output } from '../../../cloud'
import { KIND_WORDS, saySeats } from '../../../features/jielong'
import { go } from '../../../route'
import { Badge, Button, Cell, Section } from '../../../ui'
import { sayAgo } from '../../../words'
import * as say from '../../../words/group/home'
import style from './home.module.scss'

const FIRST = 4

// Commas: a line may end with one, and looks cut off behind a dot.
const detailOf = (row: JielongRow): string => {
  const { kind, capacity, closesAt, startedAt } = row
  const now = Date.now()
  return [
    kind !== 'fault' && KIND_WORDS[kind].counted,
    say.startedAgo(sayAgo(startedAt, now)),
    capacity !== null && saySeats(row),
    closesAt !== null && say.closesIn(sayAgo(closesAt, now)),
  ].filter(Boolean).join('，')
}

export interface OpenJielongsProps {
  readonly jielongs: Answer<Output<'jielong.list'>>
  readonly groupId: string
  /** Since when they are new to this person; undefined when none is. */
  readonly newSince: number | undefined
}

/** Those that still take people, newest first; the way to all of them, put away ones too. */
export const OpenJielongs = ({ jielongs, groupId, newSince }: OpenJielongsProps) => (
  <Section
    title={say.jielongs} aside={<Button kind="plain" isSmall onPress={() => go('groupJielongs', { groupId })}>{say.allJielongs}</Button>}
    isList isBare={jielongs.value === undefined}
  >
    <Answered answer={jielongs}>
      {({ items }) => (items.length === 0
        ? <View className={style.quiet}>{say.noJielongs}</View>
        : <>{items.slice(0, FIRST).map(row => <JielongCell key={row.jielongId} row={row} isNew={newSince !== undefined && row.startedAt > newSince} />)}</>)}
    </Answered>
  </Section>
)

const JielongCell = ({ row, isNew }: { readonly row: JielongRow; readonly isNew: boolean }) => (
  <Cell
    icon="jielong" title={row.title} detail={[isNew && say.isNew, detailOf(row)].filter(Boolean).join('，')}
    value={<Badge tone={row.isJoined ? 'success' : 'primary'}>{row.isJoined ? say.peopleAndMe(row.people) : say.people(row.people)}</Badge>}
    onPress={() => go('jielong', { groupId: row.groupId, jielongId: row.jielongId })}
  />
)

import { View } from '@tarojs/components'
import type { Entry } from '@shouhou/shared/jielong'
import { Paged, type Pages } from '../../../cloud'
import { sayCompleteness, sayWishesOf } from '../../../features/jielong'
import { go } from '../../../route'
import { Badge, Cell, EmptyState, Section } from '../../../ui'
import { sayAgo, sayCount } from '../../../words'
import style from './read.module.scss'

export interface EntriesProps {
  readonly entries: Pages<Entry>
  readonly people: number
  readonly groupId: string
}

/** Everybody in the order of joining. */
export const Entries = ({ entries, people, groupId }: EntriesProps) => (
  <Section title={people > 0 ? `接龙的人（${sayCount(people)}）` : '接龙的人'} isBare>
    <Paged list={entries} isRows empty={<Nobody />}>
      {entry => <EntryCell key={entry.caseId} entry={entry} onPress={() => go('readCase', { groupId, caseId: entry.caseId })} />}
    </Paged>
  </Section>
)

const Nobody = () => <EmptyState icon="group" title="还没有人加入" detail="第一个加入的人排第 1 位，名单按加入的先后排。" />

function EntryCell({ entry, onPress }: { readonly entry: Entry; readonly onPress: () => void }) {
  const { seat, person, isMe, joinedAt, systemVersion, completeness, wishes } = entry
  const facts = [systemVersion && `系统 ${systemVersion}`, sayCompleteness(completeness), sayWishesOf(wishes)]

  return (
    <Cell
      title={person.nickname} detail={facts.filter(Boolean).join(' · ')}
      start={<View className={style.place}>{`${seat}`}</View>}
      value={isMe ? <Badge tone="success">我</Badge> : sayAgo(joinedAt, Date.now())}
      label={`第 ${seat} 位 ${person.nickname}`}
      onPress={onPress}
    />
  )
}

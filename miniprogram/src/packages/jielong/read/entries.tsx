import { View } from '@tarojs/components'
import type { Entry } from '@shouhou/shared/jielong'
import { Paged, type Pages } from '../../../cloud'
import { sayCompleteness, sayWishesOf } from '../../../features/jielong'
import { go } from '../../../route'
import { EmptyState, Pressable, Section } from '../../../ui'
import { sayAgo } from '../../../words'
import { caseOf } from './case-of'
import style from './read.module.scss'

export interface EntriesProps {
  readonly entries: Pages<Entry>
  readonly groupId: string
}

/** Everybody in the order of joining. */
export function Entries({ entries, groupId }: EntriesProps) {
  const openCase = (entry: Entry) => {
    const caseId = caseOf(entry)
    if (caseId) go('readCase', { groupId, caseId })
  }
  return (
  <Section title="接龙的人" isBare>
    <Paged list={entries} isRows empty={<Nobody />}>
      {entry => <EntryRow key={entry.entryId} entry={entry} onPress={() => openCase(entry)} />}
    </Paged>
  </Section>
  )
}

const Nobody = () => <EmptyState icon="group" title="还没有人加入" detail="名单按加入的先后排，先加入的排在前面。" />

// Longer names are cut after two lines, which takes an element more.
const LONG = 24

// A row as light as it can be: it is what joining adds to the page.
function EntryRow({ entry, onPress }: { readonly entry: Entry; readonly onPress: () => void }) {
  const { seat, person, isMe, joinedAt, content } = entry
  const facts = content?.kind === 'fault' ? [content.systemVersion && `系统 ${content.systemVersion}`, sayCompleteness(content.completeness), sayWishesOf(content.wishes)] : []

  return (
    <Pressable role="link" className={style.entry} onPress={onPress}>
      <View className={style.place}>{`${seat}`}</View>
      <View className={style.who}>
        {person.nickname.length > LONG ? <View className={style.name}>{person.nickname}</View> : person.nickname}
        <View className={style.quiet}>{facts.filter(Boolean).join(' · ')}</View>
      </View>
      <View className={isMe ? style.me : style.when}>{isMe ? '我' : sayAgo(joinedAt, Date.now())}</View>
    </Pressable>
  )
}

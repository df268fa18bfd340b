import { View } from '@tarojs/components'
import type { Entry, SignupField } from '@shouhou/shared/jielong'
import { go } from '../../../route'
import { Pressable } from '../../../ui'
import { sayAgo } from '../../../words'
import { EntryContent } from './entry-content'
import style from './entry.module.scss'
import { QuoteFigures } from './quote-figures'
import { sayReview } from './words'

export interface EntryRowProps {
  readonly entry: Entry
  readonly groupId: string
  /** What a sign-up asks; empty for the other kinds. */
  readonly fields: readonly SignupField[]
  /** On a tap, where there is no page of its own to open. */
  readonly onOpen?: (entry: Entry) => void
}

// Longer names are cut after two lines, which takes an element more.
const LONG = 24

/** One person of a list, whatever the kind. As light as it can be: it is what joining adds to the page. */
export function EntryRow({ entry, groupId, fields, onOpen }: EntryRowProps) {
  const { seat, place, person: { nickname }, content } = entry
  const row = (
    <>
      <View className={style.place}>{place === 'waiting' ? '候补' : `${seat}`}</View>
      <View className={style.who}>
        {nickname.length > LONG ? <View className={style.name}>{nickname}</View> : nickname}
        {content
          ? <EntryContent content={content} fields={fields} isMine={entry.isMe} note={noteOn(entry)} />
          : <View className={style.quiet}>{sayReview(entry.review) || '内容现在看不到'}</View>}
      </View>
      {content?.kind === 'price' ? <QuoteFigures content={content} isMine={entry.isMe} /> : <When entry={entry} />}
    </>
  )
  if (content?.kind !== 'fault') return onOpen ? <Pressable className={style.entry} onPress={() => onOpen(entry)}>{row}</Pressable> : <View className={style.entry}>{row}</View>

  return <Pressable role="link" className={style.entry} onPress={() => go('readCase', { groupId, caseId: content.caseId })}>{row}</Pressable>
}

/** What happened to the entry, beside what it says. */
const noteOn = ({ movedUpAt, review }: Entry): string => [movedUpAt !== null && '从候补补上', sayReview(review)].filter(Boolean).join(' · ')

const When = ({ entry: { isMe, joinedAt } }: { readonly entry: Entry }) => (
  <View className={isMe ? style.me : style.when}>{isMe ? '我' : sayAgo(joinedAt, Date.now())}</View>
)

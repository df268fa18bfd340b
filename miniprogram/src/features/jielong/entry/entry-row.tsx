import { View } from '@tarojs/components'
import type { Entry, SignupField } from '@shouhou/shared/jielong'
import { go } from '../../../route'
import { Pressable } from '../../../ui'
import { sayAgo } from '../../../words'
import * as say from '../../../words/jielong/entry'
import { EntryContent } from './entry-content'
import style from './entry.module.scss'
import { QuoteFigures } from './quote-figures'
import { QuoteSources } from './quote-sources'

export interface EntryRowProps {
  readonly entry: Entry
  readonly groupId: string
  /** What a sign-up asks; empty for the other kinds. */
  readonly fields: readonly SignupField[]
  /** On a tap, where there is no page of its own to open. */
  readonly onOpen?: (entry: Entry) => void
}

/** One person of a list, whatever the kind. As light as it can be: it is what joining adds to the page. */
export function EntryRow({ entry, groupId, fields, onOpen }: EntryRowProps) {
  const { content } = entry
  const row = <Row entry={entry} fields={fields} />
  if (content?.kind === 'fault')
    return <Pressable role="link" className={style.entry} onPress={() => go('readCase', { groupId, caseId: content.caseId })}>{row}</Pressable>
  if (content?.kind === 'price') return (
    <View className={style.quoted}>
      {onOpen ? <Pressable className={style.opener} onPress={() => onOpen(entry)}>{row}</Pressable> : <View className={style.opener}>{row}</View>}
      <QuoteSources content={content} isMine={entry.isMe} />
    </View>
  )
  return onOpen ? <Pressable className={style.entry} onPress={() => onOpen(entry)}>{row}</Pressable> : <View className={style.entry}>{row}</View>
}

// Longer names are cut after two lines, which takes an element more.
const LONG = 24

function Row({ entry, fields }: Pick<EntryRowProps, 'entry' | 'fields'>) {
  const { seat, place, person: { nickname }, content } = entry
  return (
    <>
      <View className={style.place}>{place === 'waiting' ? say.waits : `${seat}`}</View>
      <View className={style.who}>
        {nickname.length > LONG ? <View className={style.name}>{nickname}</View> : nickname}
        {content
          ? <EntryContent content={content} fields={fields} note={say.sayNote(entry)} />
          : <View className={style.quiet}>{say.sayReview(entry.review) || say.unseen}</View>}
      </View>
      {content?.kind === 'price' ? <QuoteFigures content={content} isMine={entry.isMe} /> : <When entry={entry} />}
    </>
  )
}

const When = ({ entry: { isMe, joinedAt } }: { readonly entry: Entry }) => (
  <View className={isMe ? style.me : style.when}>{isMe ? say.me : sayAgo(joinedAt, Date.now())}</View>
)

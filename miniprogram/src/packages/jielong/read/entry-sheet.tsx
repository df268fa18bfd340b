import { View } from '@tarojs/components'
import type { Entry, EntryContent as Content, JielongView } from '@shouhou/shared/jielong'
import { useState } from 'react'
import { EntryContent, PRICE_WORDS, sayAgainstOfficial } from '../../../features/jielong'
import { ReportSheet } from '../../../features/moderation'
import { Button, Sheet } from '../../../ui'
import { sayMoment, sayMoney } from '../../../words'
import style from './read.module.scss'

export interface EntrySheetProps {
  readonly entry: Entry
  readonly jielong: JielongView
  readonly onClose: () => void
}

/** All that somebody else wrote, and the way to report it. A case has its own page for that. */
export function EntrySheet({ entry, jielong: { groupId, fields }, onClose }: EntrySheetProps) {
  const [isReporting, setReporting] = useState(false)
  const { entryId, person, content, joinedAt, isMe } = entry
  if (isReporting) return <ReportSheet subject={{ noun: 'entry', id: entryId }} groupId={groupId} isOpen onClose={onClose} />

  return (
    <Sheet title={`${person.nickname}写的`} isOpen onClose={onClose} action={<Button isFull icon="flag" onPress={() => setReporting(true)}>举报这一条</Button>}>
      {content?.kind === 'price' && <View>{sayQuote(content)}</View>}
      {content && <EntryContent content={content} fields={fields} isMine={isMe} note="" />}
      <View className={style.quiet}>{`${sayMoment(joinedAt)}加入`}</View>
    </Sheet>
  )
}

const sayQuote = ({ quote, premium }: Extract<Content, { kind: 'price' }>): string =>
  `${PRICE_WORDS.quote} ${sayMoney(quote.fen)}${premium === null ? '' : `，${sayAgainstOfficial(premium)}`}`

/** Whether there is something of somebody else's to report here. */
export const isReportable = ({ isMe, content }: Entry): boolean =>
  !isMe && (content?.kind === 'price' || (content?.kind === 'signup' && content.answers.some(Boolean)))

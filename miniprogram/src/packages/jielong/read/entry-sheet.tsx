import { View } from '@tarojs/components'
import type { Entry, JielongView } from '@shouhou/shared/jielong'
import { useState } from 'react'
import { EntryContent, QuoteSources } from '../../../features/jielong'
import { ReportSheet } from '../../../features/moderation'
import { Button, Sheet } from '../../../ui'
import * as say from '../../../words/jielong/read'
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
    <Sheet title={say.writtenBy(person.nickname)} isOpen onClose={onClose} action={<Button isFull icon="flag" onPress={() => setReporting(true)}>{say.reportEntry}</Button>}>
      {content?.kind === 'price' && <View>{say.quoted(content.quote.fen, content.premium)}</View>}
      {content && <EntryContent content={content} fields={fields} note="" />}
      {content?.kind === 'price' && <QuoteSources content={content} isMine={isMe} />}
      <View className={style.quiet}>{say.joinedAt(joinedAt)}</View>
    </Sheet>
  )
}

/** Whether there is something of somebody else's to report here. */
export const isReportable = ({ isMe, content }: Entry): boolean =>
  !isMe && (content?.kind === 'price' || (content?.kind === 'signup' && content.answers.some(Boolean)))

import { View } from '@tarojs/components'
import type { QueueItem } from '@shouhou/shared/moderation'
import { Badge } from '../../../ui'
import * as say from '../../../words/moderation/queue'
import { reason as sayReason } from '../../../words/moderation/report'
import style from './queue.module.scss'

/** By how many people, and why; or that the content check held it. */
export function Reasons({ item: { reports, review } }: { readonly item: QueueItem }) {
  const people = reports.reduce((sum, report) => sum + report.people, 0)
  return (
    <View className={style.badges}>
      {people > 0 && <Badge tone="warn">{say.reportedBy(people)}</Badge>}
      {reports.map(({ reason, people: count }) => <Badge key={reason}>{say.forReason(sayReason[reason], count)}</Badge>)}
      {people === 0 && <Badge tone="warn">{say.held}</Badge>}
      {review.check === 'waiting' && <Badge>{say.unseen}</Badge>}
    </View>
  )
}

import { View } from '@tarojs/components'
import type { QueueItem } from '@shouhou/shared/moderation'
import { openEvidence } from '../../../features/evidence'
import { REPORT_REASONS, subjectPage, SUBJECT_WORDS, type Verdict } from '../../../features/moderation'
import { go } from '../../../route'
import { Badge, Button, Card, Icon } from '../../../ui'
import { sayAgo, sayCount } from '../../../words'
import { mediumOf } from './medium-of'
import style from './queue.module.scss'

export interface QueueCardProps {
  readonly item: QueueItem
  readonly groupId: string
  /** Nobody clears what they wrote themselves. */
  readonly isMine: boolean
  readonly onDecide: (verdict: Verdict) => void
}

/** One thing in question: what it says, who says what about it, and what can be done. */
export function QueueCard({ item, groupId, isMine, onDecide }: QueueCardProps) {
  const { subject, author, excerpt, waitingSince, notes, review } = item
  const open = subjectPage(groupId, subject)
  const medium = subject.noun === 'evidence' ? mediumOf(excerpt) : undefined
  const { label, icon } = SUBJECT_WORDS[subject.noun]

  return (
    <Card>
      <View className={style.head}>
        <View className={style.what}><Icon name={icon} /> {label}</View>
        <View className={style.quiet}>{sayAgo(waitingSince, Date.now())}</View>
      </View>
      <Reasons item={item} />
      <View className={style.excerpt}>{excerpt || '（没有文字）'}</View>
      {subject.noun === 'case' && <View className={style.quiet}>这里只有案例的文字。证据和沟通记录要打开原文看。</View>}
      {author && <View className={style.quiet}>{`作者：${author.nickname}`}</View>}
      {notes.map(note => <View key={note} className={style.note}>{`举报人说：${note}`}</View>)}
      {review.hidden && <View className={style.note}>{`已经隐藏，原因：${review.hidden.reason}`}</View>}
      {isMine && <View className={style.note}>这是您自己写的，能不能保留要请另一位管理员来看。</View>}
      <View className={style.actions}>
        {open && <Button kind="plain" isSmall icon="show" onPress={open}>看原文</Button>}
        {medium && <Button kind="plain" isSmall icon="show" onPress={() => void openEvidence({ evidenceId: subject.id, medium }, 'public')}>打开看看</Button>}
        <Button kind="plain" isSmall icon="history" onPress={() => go('history', { groupId, noun: subject.noun, id: subject.id })}>这一条的记录</Button>
        <View className={style.verdicts}>
          <Button isSmall label={`保留${label}`} isDisabled={isMine} onPress={() => onDecide('keep')}>保留</Button>
          <Button isSmall kind="danger" label={`隐藏${label}`} onPress={() => onDecide('hide')}>隐藏</Button>
        </View>
      </View>
    </Card>
  )
}

/** By how many people, and why; or that the content check held it. */
function Reasons({ item: { reports, review } }: { readonly item: QueueItem }) {
  const people = reports.reduce((sum, report) => sum + report.people, 0)
  return (
    <View className={style.badges}>
      {people > 0 && <Badge tone="danger">{`${sayCount(people)} 人举报`}</Badge>}
      {reports.map(({ reason, people: count }) => <Badge key={reason} tone="warn">{`${REPORT_REASONS[reason].label} ${count}`}</Badge>)}
      {people === 0 && <Badge tone="warn">微信内容检查拿不准</Badge>}
      {review.check === 'waiting' && <Badge>群友还看不到</Badge>}
    </View>
  )
}

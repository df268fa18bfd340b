import { View } from '@tarojs/components'
import type { QueueItem } from '@shouhou/shared/moderation'
import { openEvidence } from '../../../features/evidence'
import { LongText } from '../../../features/group'
import { SUBJECT_ICONS, subjectPage, type Verdict } from '../../../features/moderation'
import { go } from '../../../route'
import { Button, Card, Icon } from '../../../ui'
import { sayAgo } from '../../../words'
import { verb } from '../../../words/moderation/decisions'
import * as say from '../../../words/moderation/queue'
import { subject as labels } from '../../../words/moderation/subjects'
import { mediumOf } from './medium-of'
import style from './queue.module.scss'
import { Reasons } from './reasons'

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
  const label = labels[subject.noun]

  return (
    <Card>
      <View className={style.head}>
        <View className={style.what}><Icon name={SUBJECT_ICONS[subject.noun]} /> {label}</View>
        <View className={style.quiet}>{sayAgo(waitingSince, Date.now())}</View>
      </View>
      <Reasons item={item} />
      <View className={style.excerpt}><LongText>{excerpt || say.noText}</LongText></View>
      {subject.noun === 'case' && <View className={style.quiet}>{say.caseTextOnly}</View>}
      {author && <View className={style.quiet}>{say.author(author.nickname)}</View>}
      {notes.map(note => <View key={note} className={style.note}>{say.reporterSays(note)}</View>)}
      {review.hidden && <View className={style.note}>{say.alreadyHidden(review.hidden.reason)}</View>}
      {isMine && <View className={style.note}>{say.mine}</View>}
      <View className={style.actions}>
        {open && <Button kind="plain" isSmall icon="show" onPress={open}>{say.open}</Button>}
        {medium && <Button kind="plain" isSmall icon="show" onPress={() => void openEvidence({ evidenceId: subject.id, medium }, 'public')}>{say.openFile}</Button>}
        <Button kind="plain" isSmall icon="history" onPress={() => go('history', { groupId, noun: subject.noun, id: subject.id })}>{say.ofThis}</Button>
        <Verdicts label={label} isMine={isMine} onDecide={onDecide} />
      </View>
    </Card>
  )
}

interface VerdictsProps extends Pick<QueueCardProps, 'isMine' | 'onDecide'> {
  readonly label: string
}

const Verdicts = ({ label, isMine, onDecide }: VerdictsProps) => (
  <View className={style.verdicts}>
    <Button isSmall label={say.keep(label)} isDisabled={isMine} onPress={() => onDecide('keep')}>{verb.keep}</Button>
    <Button isSmall kind="danger" label={say.hide(label)} onPress={() => onDecide('hide')}>{verb.hide}</Button>
  </View>
)

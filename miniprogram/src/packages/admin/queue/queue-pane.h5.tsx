import { View } from '@tarojs/components'
import type { QueueItem } from '@shouhou/shared/moderation'
import type { Verdict } from '../../../features/moderation'
import { Button, Notice, Section } from '../../../ui'
import { Pane } from '../../../ui/desk'
import { sayAgo } from '../../../words'
import { verb } from '../../../words/moderation/decisions'
import * as say from '../../../words/moderation/queue'
import { subject as labels } from '../../../words/moderation/subjects'
import { InContext } from './in-context.h5'
import { PastSteps } from './past-steps.h5'
import style from './queue.module.scss'
import { Reasons } from './reasons'

export interface QueuePaneProps {
  readonly item: QueueItem
  readonly isMine: boolean
  readonly onDecide: (verdict: Verdict) => void
}

/** Everything to decide by: what people say, the thing itself, what was decided before. */
export function QueuePane({ item, isMine, onDecide }: QueuePaneProps) {
  const { subject: { noun }, author, notes, review, reports, waitingSince } = item
  const label = labels[noun]

  return (
    <Pane action={(
      <>
        <Button isFull label={say.keep(label)} isDisabled={isMine} onPress={() => onDecide('keep')}>{verb.keep}</Button>
        <Button isFull kind="danger" label={say.hide(label)} onPress={() => onDecide('hide')}>{verb.hide}</Button>
      </>
    )}
    >
      {review.hidden && <Notice tone="warn">{say.alreadyHidden(review.hidden.reason)}</Notice>}
      {isMine && <Notice>{say.mine}</Notice>}
      <Section title={say.whatPeopleSay}>
        <Reasons item={item} />
        {notes.map(note => <View key={note} className={style.note}>{say.reporterSays(note)}</View>)}
        {reports.length === 0 && <View className={style.note}>{say.noReporters}</View>}
        <View className={style.quiet}>{[author && say.author(author.nickname), say.waitingSince(sayAgo(waitingSince, Date.now()))].filter(Boolean).join(' · ')}</View>
      </Section>
      <InContext item={item} />
      <PastSteps item={item} />
    </Pane>
  )
}

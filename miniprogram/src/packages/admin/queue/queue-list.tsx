import type { QueueItem } from '@shouhou/shared/moderation'
import type { ReactNode } from 'react'
import { Paged, type Pages } from '../../../cloud'
import type { Verdict } from '../../../features/moderation'
import { EmptyState, Page, Section } from '../../../ui'
import * as say from '../../../words/moderation/queue'
import { keyOf } from './key-of'
import { QueueCard } from './queue-card'

export interface QueueShown {
  readonly list: Pages<QueueItem>
  readonly isMine: (item: QueueItem) => boolean
  /** Beside the title: what was decided before. */
  readonly aside: ReactNode
  /** What was hidden a moment ago. */
  readonly undo: ReactNode
  readonly onDecide: (item: QueueItem, verdict: Verdict) => void
}

/** On the phone: how many, then one card after the other. */
export function QueueList({ list, isMine, aside, undo, onDecide }: QueueShown) {
  const [first] = list.items
  const heading = first && { title: say.waiting(list.items.length, list.hasMore), detail: say.longest(first.waitingSince, Date.now()) }

  return (
    <Page action={undo}>
      <Section {...heading} aside={aside} isBare>
        <Paged list={list} empty={<EmptyState icon="shield" title={say.none} detail={say.noneDetail} />}>
          {item => <QueueCard key={keyOf(item)} item={item} groupId={item.groupId} isMine={isMine(item)} onDecide={verdict => onDecide(item, verdict)} />}
        </Paged>
      </Section>
    </Page>
  )
}

import { View } from '@tarojs/components'
import type { QueueItem } from '@shouhou/shared/moderation'
import { Icon, Section } from '../../../ui'
import { TwoPanes } from '../../../ui/desk'
import { SUBJECT_ICONS } from '../../../features/moderation'
import { sayAgo } from '../../../words'
import { verb } from '../../../words/moderation/decisions'
import * as say from '../../../words/moderation/queue'
import { subject as labels } from '../../../words/moderation/subjects'
import { keyOf } from './key-of'
import style from './queue.module.scss'
import type { QueueShown } from './queue-list'
import { QueuePane } from './queue-pane.h5'
import { Reasons } from './reasons'

/** At the desk: what waits on the left, the thing itself on the right, decided with two letters. */
export function QueueDesk({ list, isMine, aside, undo, onDecide }: QueueShown) {
  const [first] = list.items
  return (
    <TwoPanes
      label={say.toProcess} items={list.items} keyOf={keyOf} empty={null}
      hasMore={list.hasMore} isLoadingMore={list.isLoadingMore} onMore={() => void list.loadMore()}
      top={(
        <>
          <Section title={say.waiting(list.items.length, list.hasMore)} detail={first ? say.longest(first.waitingSince, Date.now()) : ''} aside={aside} isBare>{null}</Section>
          {undo}
        </>
      )}
      look={item => <Row item={item} />}
      nameOf={({ subject: { noun }, excerpt }) => `${labels[noun]}：${excerpt.split('\n')[0] ?? ''}`}
      pane={item => <QueuePane item={item} isMine={isMine(item)} onDecide={verdict => onDecide(item, verdict)} />}
      keys={[
        { key: 'b', says: verb.keep, press: item => isMine(item) || onDecide(item, 'keep') },
        { key: 'y', says: verb.hide, press: item => onDecide(item, 'hide') },
      ]}
    />
  )
}

const Row = ({ item }: { readonly item: QueueItem }) => {
  const { subject: { noun }, excerpt, waitingSince } = item
  return (
    <>
      <View className={style.head}>
        <View className={style.what}><Icon name={SUBJECT_ICONS[noun]} /> {labels[noun]}</View>
        <View className={style.quiet}>{sayAgo(waitingSince, Date.now())}</View>
      </View>
      <View className={style.brief}>{excerpt || say.noText}</View>
      <Reasons item={item} />
    </>
  )
}

import { View } from '@tarojs/components'
import { GuideFacts, type Way } from '../../../features/channel'
import { SourceList } from '../../../features/rights'
import { Badge, Button, Card, Icon, Notice, Pressable } from '../../../ui'
import * as say from '../../../words/channel/list'
import style from './list.module.scss'

export interface WayCardProps {
  readonly way: Way
  readonly isOpen: boolean
  /** The one that the page leads to. */
  readonly isNext: boolean
  readonly onToggle: () => void
  readonly onTake: () => void
}

/** One way: what it can do, and on a tap all about it. */
export function WayCard({ way: { guide, stop, isOnlyWaiting }, isOpen, isNext, onToggle, onTake }: WayCardProps) {
  return (
    <Card>
      <Pressable isExpanded={isOpen} className={style.head} onPress={onToggle}>
        <View className={style.words}>
          <View className={style.line}>
            <View className={style.title}>{guide.name}</View>
            {stop ? <Badge tone="warn">{isOnlyWaiting ? say.waitFirst : say.notNow}</Badge> : isNext && <Badge tone="primary">{say.next}</Badge>}
          </View>
          <View className={style.about}>{guide.about}</View>
        </View>
        <Icon name={isOpen ? 'up' : 'down'} />
      </Pressable>
      {isOpen && (
        <View className={style.facts}>
          {stop && <Notice tone="warn" title={stop.title}>{stop.detail}<SourceList sources={stop.sources} /></Notice>}
          <GuideFacts guide={guide} />
          {!isNext && <Button isFull onPress={onTake}>{stop ? say.lookAnyway : say.takeThis}</Button>}
        </View>
      )}
    </Card>
  )
}

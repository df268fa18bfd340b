import { View } from '@tarojs/components'
import { TOPIC_LABELS, TOPICS, type Article, type Topic } from '@shouhou/shared/knowledge'
import { classNames, Section } from '../../../ui'
import * as say from '../../../words/knowledge/list'
import style from './list.module.scss'
import { Rows } from './rows'
import type { PinsOfGroup } from './use-pins'

export interface TopicsProps {
  readonly articles: readonly Article[]
  readonly pins: readonly PinsOfGroup[]
  readonly topic: Topic | 'all'
  readonly groupId: string | undefined
}

const named = (articles: readonly Article[], ids: readonly string[]): readonly Article[] =>
  ids.flatMap(id => articles.filter(({ articleId }) => articleId === id))

/** All of them stand there from the start: choosing a topic hides the others, and sends next to nothing. */
export const Topics = ({ articles, pins, topic, groupId }: TopicsProps) => (
  <>
    <View className={classNames(topic !== 'all' && style.hidden)}>
      {pins.map(({ groupId: of, name, articleIds }) => {
        const pinned = named(articles, articleIds)
        return pinned.length === 0 ? null : <Section key={of} title={say.pinnedIn(name)} isList><Rows articles={pinned} groupId={of} /></Section>
      })}
    </View>
    {TOPICS.map(each => {
      const inTopic = articles.filter(article => article.topic === each)
      return inTopic.length === 0 ? null : (
        <View key={each} className={classNames(topic !== 'all' && topic !== each && style.hidden)}>
          <Section title={TOPIC_LABELS[each]} isList><Rows articles={inTopic} groupId={groupId} /></Section>
        </View>
      )
    })}
  </>
)

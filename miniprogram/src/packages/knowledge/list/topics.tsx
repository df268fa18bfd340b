import { View } from '@tarojs/components'
import { TOPIC_LABELS, TOPICS, type Article, type Topic } from '@shouhou/shared/knowledge'
import { Button, classNames, Section } from '../../../ui'
import * as say from '../../../words/knowledge/list'
import style from './list.module.scss'
import { Rows } from './rows'
import type { PinsOfGroup } from './use-pins'

export interface TopicsProps {
  readonly articles: readonly Article[]
  readonly pins: readonly PinsOfGroup[]
  readonly topic: Topic | 'all'
  readonly onTopic: (topic: Topic) => void
  readonly groupId: string | undefined
}

const named = (articles: readonly Article[], ids: readonly string[]): readonly Article[] =>
  ids.flatMap(id => articles.filter(({ articleId }) => articleId === id))

const FIRST = 4

/** All of them stand there from the start: choosing a topic shows and hides, and sends next to nothing. */
export const Topics = ({ articles, pins, topic, onTopic, groupId }: TopicsProps) => (
  <>
    <View className={classNames(topic !== 'all' && style.hidden)}>
      {pins.map(({ groupId: of, name, articleIds }) => {
        const pinned = named(articles, articleIds)
        return pinned.length === 0 ? null : <Section key={of} title={say.pinnedIn(name)} isList><Rows articles={pinned} groupId={of} /></Section>
      })}
    </View>
    {TOPICS.map(each => (
      <View key={each} className={classNames(topic !== 'all' && topic !== each && style.hidden)}>
        <OneTopic topic={each} articles={articles.filter(article => article.topic === each)} isWhole={topic === each} onWhole={() => onTopic(each)} groupId={groupId} />
      </View>
    ))}
  </>
)

interface OneTopicProps {
  readonly topic: Topic
  readonly articles: readonly Article[]
  readonly isWhole: boolean
  readonly onWhole: () => void
  readonly groupId: string | undefined
}

/** Its first few by their titles, the others once it is chosen. */
function OneTopic({ topic, articles, isWhole, onWhole, groupId }: OneTopicProps) {
  const more = articles.slice(FIRST)
  if (articles.length === 0) return null
  return (
    <Section title={TOPIC_LABELS[topic]} isList aside={more.length > 0 && <View className={classNames(isWhole && style.hidden)}><Button isSmall kind="plain" label={say.wholeTopic(TOPIC_LABELS[topic], articles.length)} onPress={onWhole}>{say.whole(articles.length)}</Button></View>}>
      <Rows articles={articles.slice(0, FIRST)} groupId={groupId} isShort />
      <View className={classNames(!isWhole && style.hidden)}><Rows articles={more} groupId={groupId} isShort /></View>
    </Section>
  )
}

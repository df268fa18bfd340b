import { View } from '@tarojs/components'
import { FAULT_CODES, FaultCode } from '@shouhou/shared/case'
import { ARTICLES, findArticles, TOPIC_LABELS, TOPICS, type Topic } from '@shouhou/shared/knowledge'
import { useState } from 'react'
import { usePullToRefresh } from '../../../cloud'
import { LetAnybodyIn } from '../../../features/person'
import { Disclaimer } from '../../../features/rights'
import { go, useParams } from '../../../route'
import { Button, Card, ChoiceChips, EmptyState, Page, Section, Skeleton } from '../../../ui'
import * as say from '../../../words/knowledge/list'
import { Rows } from './rows'
import { SearchBox } from './search-box'
import { Topics } from './topics'
import { usePins } from './use-pins'

export default function ArticlesPage() {
  return <LetAnybodyIn><Articles /></LetAnybodyIn>
}

const topicChoices = [{ value: 'all', label: say.all }, ...TOPICS.map(value => ({ value, label: TOPIC_LABELS[value] }))] as const

const asFault = (code: string | undefined): FaultCode | undefined => FaultCode.safeParse(code).data

/** What somebody looks for: words, or what is said about a fault. */
interface Sought { readonly query: string; readonly fault: FaultCode | undefined }

const everything: Sought = { query: '', fault: undefined }

/** Everything that comes with the app: what the groups pinned first, by topic, or what was looked for. */
function Articles() {
  const { groupId, faultCode, q } = useParams()
  const [sought, setSought] = useState<Sought>({ query: q ?? '', fault: asFault(faultCode) })
  const [topic, setTopic] = useState<Topic | 'all'>('all')
  const pins = usePins(groupId)
  usePullToRefresh(pins.refresh)
  const isSeeking = sought.query !== '' || sought.fault !== undefined

  return (
    <Page>
      <Card>
        <SearchBox query={sought.query} onSearch={query => setSought({ query, fault: undefined })} />
        {!isSeeking && <ChoiceChips label={say.topic} value={topic} choices={topicChoices} onChange={setTopic} />}
      </Card>
      {isSeeking
        ? <Found sought={sought} groupId={groupId} onAll={() => setSought(everything)} />
        : pins.isWaiting ? <Skeleton count={4} /> : <Topics pins={pins.groups} topic={topic} onTopic={setTopic} articles={ARTICLES} groupId={groupId} />}
      <Disclaimer />
    </Page>
  )
}

interface FoundProps { readonly sought: Sought; readonly groupId: string | undefined; readonly onAll: () => void }

function Found({ sought: { query, fault }, groupId, onAll }: FoundProps) {
  const found = fault && query === '' ? ARTICLES.filter(({ faults }) => faults.includes(fault)) : findArticles(query, fault)
  if (found.length === 0)
    return (
      <EmptyState
        icon="search" title={say.none} detail={say.noneDetail}
        action={<><Button kind="primary" isFull onPress={() => go('rights', fault ? { faultCode: fault } : {})}>{say.toRights}</Button><Button kind="plain" isFull onPress={onAll}>{say.showAll}</Button></>}
      />
    )
  return (
    <View>
      <Section title={fault && query === '' ? say.aboutFault(FAULT_CODES[fault]) : say.found(found.length)} isList><Rows articles={found} groupId={groupId} /></Section>
      <Button kind="plain" isFull onPress={onAll}>{say.showAll}</Button>
    </View>
  )
}

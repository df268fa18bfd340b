import type { Home } from '@shouhou/shared/home'
import { Paged, useAnswer, usePages, usePullToRefresh, type Answer } from '../../cloud'
import { ChatOffer } from '../../features/group'
import { RequirePerson } from '../../features/person'
import { go } from '../../route'
import { Button, Notice, Page, Section, Skeleton } from '../../ui'
import { sayFailure } from '../../words'
import * as say from '../../words/home/groups'
import * as sayNews from '../../words/home/news'
import { Asked } from './asked'
import { Due } from './due'
import { Fresh } from './fresh'
import { GroupCell } from './group-cell'
import { Newcomer } from './newcomer'
import { useUnfinished } from './unfinished'

export default function HomePage() {
  return <RequirePerson><MyGroups /></RequirePerson>
}

function MyGroups() {
  const home = useAnswer('home.read', {})
  const groups = usePages('group.listMine', {})
  usePullToRefresh(groups.refresh, home.refresh)
  // Both at once: nothing slides in above what somebody is about to tap.
  const isWaiting = groups.isLoading || home.isLoading
  // An operator is in no group, and no newcomer.
  const isAsked = (home.value?.asked.length ?? 0) > 0

  return (
    <Page action={<Enter />}>
      <ChatOffer />
      {isWaiting ? <Skeleton count={4} /> : (
        <>
          <WaitsForMe home={home} />
          <Section {...(groups.items.length > 0 ? { title: say.title } : {})} isBare>
            <Paged list={groups} isRows empty={isAsked ? null : <Newcomer />}>
              {group => <GroupCell key={group.groupId} group={group} />}
            </Paged>
          </Section>
        </>
      )}
    </Page>
  )
}

/** What is asked of me, then what is due, then what is new. */
function WaitsForMe({ home: { value, error, refresh } }: { readonly home: Answer<Home> }) {
  const unfinished = useUnfinished()

  return (
    <>
      {error && <Notice tone="warn" action={<Button isSmall onPress={() => void refresh()}>{sayNews.again}</Button>}>{sayNews.unread(sayFailure(error))}</Notice>}
      <Asked asked={value?.asked ?? []} unfinished={unfinished} />
      {value && <Due due={value.due} now={value.at} />}
      {value && <Fresh inGroups={value.inGroups} inJielongs={value.inJielongs} />}
    </>
  )
}

const Enter = () => (
  <>
    <Button isFull icon="add" onPress={() => go('createGroup')}>{say.create}</Button>
    <Button kind="primary" isFull icon="invite" onPress={() => go('joinGroup')}>{say.join}</Button>
  </>
)

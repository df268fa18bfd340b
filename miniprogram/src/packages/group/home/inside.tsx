import { View } from '@tarojs/components'
import Taro, { useShareAppMessage } from '@tarojs/taro'
import type { GroupView } from '@shouhou/shared/group'
import { useEffect } from 'react'
import { Answered, useAnswer, usePullToRefresh, type Answer } from '../../../cloud'
import { tellChatsOfCards } from '../../../device'
import { invitationCard, useGroupNews } from '../../../features/group'
import { address, go } from '../../../route'
import { Button, Page } from '../../../ui'
import * as say from '../../../words/group/home'
import { appName } from '../../../words/group/invitation'
import { AskedOfMe } from './asked-of-me'
import { Doors } from './doors'
import { GroupHead } from './group-head'
import { GroupRules } from './group-rules'
import { InviteSection } from './invite-section'
import { LatestCases } from './latest-cases'
import { NewSince } from './new-since'
import { OpenJielongs } from './open-jielongs'
import { PinnedArticles } from './pinned-articles'
import { Standards } from './standards'
import { StandingNotices } from './standing-notices'

export interface InsideProps {
  readonly answer: Answer<GroupView>
  /** It was opened a moment ago. */
  readonly isNew: boolean
}

/** The group for those inside. */
export function Inside({ answer, isNew }: InsideProps) {
  const group = answer.value
  const groupId = group?.groupId
  const mayRead = groupId !== undefined && group?.can.includes('case.read') ? { groupId } : null
  const jielongs = useAnswer('jielong.list', mayRead && { ...mayRead, state: 'open' })
  const cases = useAnswer('case.list', mayRead)
  const queue = useAnswer('moderation.queue', groupId !== undefined && group?.can.includes('moderation.decide') ? { groupId } : null)
  const { news, refresh } = useGroupNews(mayRead?.groupId ?? null)
  usePullToRefresh(answer.refresh, jielongs.refresh, cases.refresh, queue.refresh, refresh)
  useEffect(tellChatsOfCards, [])
  useEffect(() => {
    if (group) void Taro.setNavigationBarTitle({ title: group.name })
  }, [group?.name])
  useShareAppMessage(() => (group ? invitationCard(group) : { title: appName, path: address('home') }))

  return (
    <Page action={group && actionsOf(group)}>
      <Answered answer={answer}>
        {value => (
          <>
            <StandingNotices group={value} isNew={isNew} />
            <GroupHead group={value} />
            <AskedOfMe group={value} queue={queue.value} />
            {isNew && <InviteSection group={value} />}
            <View>{news && <NewSince news={news} />}</View>
            {mayRead && <OpenJielongs jielongs={jielongs} groupId={value.groupId} newSince={news?.since} />}
            {mayRead && <LatestCases cases={cases} groupId={value.groupId} newSince={news?.since} />}
            {value.can.includes('template.read') && <Standards groupId={value.groupId} />}
            {value.can.includes('knowledge.read') && <PinnedArticles groupId={value.groupId} />}
            <GroupRules rules={value.rules} />
            {!isNew && <InviteSection group={value} />}
            <Doors group={value} />
          </>
        )}
      </Answered>
    </Page>
  )
}

// Nothing, rather than an empty bar, for those who may do neither.
function actionsOf({ groupId, can }: GroupView) {
  const start = can.includes('jielong.start') && <Button isFull icon="jielong" onPress={() => go('startJielong', { groupId })}>{say.start}</Button>
  const file = can.includes('case.file') && <Button kind="primary" isFull icon="fault" onPress={() => go('fileCase', { groupId })}>{say.file}</Button>
  return (start || file) && <>{start}{file}</>
}

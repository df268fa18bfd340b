import Taro, { useShareAppMessage } from '@tarojs/taro'
import type { GroupView } from '@shouhou/shared/group'
import { useEffect } from 'react'
import { Answered, useAnswer, usePullToRefresh, type Answer } from '../../../cloud'
import { tellChatsOfCards } from '../../../device'
import { invitationCard } from '../../../features/group'
import { address, go } from '../../../route'
import { Button, Page } from '../../../ui'
import { AskedOfMe } from './asked-of-me'
import { Doors } from './doors'
import { GroupHead } from './group-head'
import { GroupRules } from './group-rules'
import { InviteSection } from './invite-section'
import { LatestCases } from './latest-cases'
import { OpenJielongs } from './open-jielongs'
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
  usePullToRefresh(answer.refresh, jielongs.refresh, cases.refresh, queue.refresh)
  useEffect(tellChatsOfCards, [])
  useEffect(() => {
    if (group) void Taro.setNavigationBarTitle({ title: group.name })
  }, [group?.name])
  useShareAppMessage(() => (group ? invitationCard(group) : { title: '售后接龙', path: address('home') }))

  return (
    <Page action={group && actionsOf(group)}>
      <Answered answer={answer}>
        {value => (
          <>
            <StandingNotices group={value} isNew={isNew} />
            <GroupHead group={value} />
            <AskedOfMe group={value} queue={queue.value} />
            {isNew && <InviteSection group={value} />}
            {mayRead && <OpenJielongs jielongs={jielongs} groupId={value.groupId} />}
            {mayRead && <LatestCases cases={cases} groupId={value.groupId} />}
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
  const start = can.includes('jielong.start') && <Button isFull icon="jielong" onPress={() => go('startJielong', { groupId })}>开接龙</Button>
  const file = can.includes('case.file') && <Button kind="primary" isFull icon="fault" onPress={() => go('fileCase', { groupId })}>报故障</Button>
  return (start || file) && <>{start}{file}</>
}

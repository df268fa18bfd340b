import { View } from '@tarojs/components'
import type { JielongView } from '@shouhou/shared/jielong'
import { useEffect } from 'react'
import { Answered, useAnswer, usePages, usePullToRefresh, type Answer } from '../../../cloud'
import { tellChatsOfCards } from '../../../device'
import { useLookAtJielong } from '../../../features/group'
import { detailOf, useShareCard, type PlaceOfJielong } from '../../../features/jielong'
import { address } from '../../../route'
import { Page } from '../../../ui'
import { whyShut } from '../../../words/jielong/standing'
import { shareTitle } from '../../../words/jielong/subject'
import { Actions } from './actions'
import { BoardSection } from './board/board-section'
import { useCharts } from './board/use-charts'
import { Columns } from './columns'
import { Entries } from './entries'
import { Head } from './head'
import { MergedSection } from './merged-section'
import { MoreSection } from './more-section'
import { MyPlace } from './my-place'
import { StandingNotices } from './standing-notices'
import { useFollowing } from './use-following'
import { useJoining } from './use-joining'
import { useLive } from './use-live'
import { useShortGroups } from './use-short-groups'

export interface OpenJielongProps {
  readonly place: PlaceOfJielong
  readonly answer: Answer<JielongView>
  readonly jielong: JielongView
  readonly isNew: boolean
}

/** The number first; then me, how it spreads, and everybody. Each part keeps its own place, so that a change resends one part. */
export function OpenJielong({ place, answer, jielong, isNew }: OpenJielongProps) {
  const { groupId, jielongId, groupName, people } = jielong
  const group = useAnswer('group.read', { groupId })
  const entries = usePages('jielong.entries', { ...place })
  const shown = useShortGroups(entries)
  const joining = useJoining(place, jielong, answer.refresh)
  useFollowing(jielong, entries)
  useLookAtJielong(place, jielong)
  useEffect(tellChatsOfCards, [])
  usePullToRefresh(answer.refresh, entries.refresh)
  const charts = useCharts(jielong.board)
  useLive(() => answer.refresh().then(charts.look), !joining.isBusy)

  const path = address('jielong', { groupId, jielongId, code: group.value?.inviteCode ?? undefined })
  const title = shareTitle(jielong)
  const drawing = useShareCard({ title: jielong.title, detail: detailOf(jielong), count: people, groupName }, { title, path })
  const can = group.value?.can ?? []
  const mayJoin = can.includes('jielong.join')

  return (
    <Page action={<Actions place={place} jielong={jielong} joining={joining} mayJoin={mayJoin} path={path} title={title} />}>
      <Columns beside={<Entries entries={shown} jielong={jielong} mayReport={can.includes('moderation.report')} />}>
        <View><StandingNotices jielong={jielong} isNew={isNew} /></View>
        <Answered answer={answer}>{value => <Head jielong={value} />}</Answered>
        <MyPlace jielong={jielong} joining={joining} mayJoin={mayJoin} isShut={whyShut(jielong, Date.now()) !== ''} />
        <BoardSection board={jielong.board} isDrawn={charts.isDrawn} />
        <MergedSection jielong={jielong} mayMerge={can.includes('jielong.merge')} refresh={answer.refresh} />
        <View>{!group.isLoading && <MoreSection place={place} jielong={jielong} group={group.value} />}</View>
      </Columns>
      {drawing}
    </Page>
  )
}

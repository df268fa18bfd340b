import { useShareAppMessage } from '@tarojs/taro'
import { View } from '@tarojs/components'
import type { JielongView } from '@shouhou/shared/jielong'
import { Answered, useAnswer, usePages, usePullToRefresh, type Answer } from '../../../cloud'
import { shareTitle, whyShut } from '../../../features/jielong'
import { address } from '../../../route'
import { Notice, Page } from '../../../ui'
import { Actions } from './actions'
import { BoardSection } from './board-section'
import { Entries } from './entries'
import { Head } from './head'
import { MoreSection } from './more-section'
import { MyEntry } from './my-entry'
import { ReviewNotice } from './review-notice'
import { useFollowing } from './use-following'
import { useJoining } from './use-joining'
import { useLive } from './use-live'

export interface OpenJielongProps {
  readonly answer: Answer<JielongView>
  readonly jielong: JielongView
  readonly isNew: boolean
}

/** The number first; then me, how it spreads, and everybody. Each part keeps its own place, so that a change resends one part. */
export function OpenJielong({ answer, jielong, isNew }: OpenJielongProps) {
  const { groupId, jielongId } = jielong
  const group = useAnswer('group.read', { groupId })
  const entries = usePages('jielong.entries', { groupId, jielongId })
  const joining = useJoining(jielong, answer.refresh)
  useFollowing(jielong.people, entries.refresh)
  usePullToRefresh(answer.refresh, entries.refresh)
  useLive(answer.refresh, !joining.isBusy)

  const path = address('jielong', { groupId, jielongId, code: group.value?.inviteCode ?? undefined })
  const title = shareTitle(jielong)
  useShareAppMessage(() => ({ title, path }))
  const mayJoin = group.value?.can.includes('jielong.join') ?? false

  return (
    <Page action={<Actions jielong={jielong} joining={joining} mayJoin={mayJoin} path={path} title={title} />}>
      <View>
        <ReviewNotice jielong={jielong} />
        {isNew && jielong.state === 'open' && <Notice tone="success" title="接龙开好了">发到微信群里，遇到同样问题的人点开就能加入。您自己也别忘了加入。</Notice>}
      </View>
      <Answered answer={answer}>{value => <Head jielong={value} />}</Answered>
      <MyEntry jielong={jielong} joining={joining} mayJoin={mayJoin} shut={whyShut(jielong, Date.now())} />
      <BoardSection board={jielong.board} />
      <MoreSection jielong={jielong} group={group.value} />
      <Entries entries={entries} groupId={groupId} />
    </Page>
  )
}

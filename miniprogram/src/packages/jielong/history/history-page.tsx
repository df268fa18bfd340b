import { Paged, useAnswer, usePages, usePullToRefresh } from '../../../cloud'
import { EmptyState, Page, Section } from '../../../ui'
import { EventRow } from './event-row'

export interface HistoryPageProps { readonly groupId: string; readonly jielongId: string }

/** Who did what to it, when and why; newest first. */
export function HistoryPage({ groupId, jielongId }: HistoryPageProps) {
  const jielong = useAnswer('jielong.read', { groupId, jielongId })
  const events = usePages('jielong.history', { groupId, jielongId })
  usePullToRefresh(jielong.refresh, events.refresh)

  return (
    <Page>
      <Section title={jielong.value?.title ?? '接龙'} detail="加入和退出不写在这里，名单里看得到。" isBare>
        <Paged list={events} isRows empty={<EmptyState icon="history" title="还没有记录" detail="结束、合并、归档这样的事，会写在这里。" />}>
          {event => <EventRow key={`${event.at} ${event.what}`} event={event} groupId={groupId} />}
        </Paged>
      </Section>
    </Page>
  )
}

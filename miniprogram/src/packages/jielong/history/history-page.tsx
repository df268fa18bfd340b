import { Paged, useAnswer, usePages, usePullToRefresh } from '../../../cloud'
import { EmptyState, Page, Section } from '../../../ui'
import * as say from '../../../words/jielong/history'
import { EventRow } from './event-row'

export interface HistoryPageProps { readonly groupId: string; readonly jielongId: string }

/** Who did what to it, when and why; newest first. */
export function HistoryPage({ groupId, jielongId }: HistoryPageProps) {
  const jielong = useAnswer('jielong.read', { groupId, jielongId })
  const events = usePages('jielong.history', { groupId, jielongId })
  usePullToRefresh(jielong.refresh, events.refresh)

  return (
    <Page>
      <Section title={jielong.value?.title ?? say.fallback} detail={say.notHere} isBare>
        <Paged list={events} isRows empty={<EmptyState icon="history" title={say.none} detail={say.noneDetail} />}>
          {event => <EventRow key={`${event.at} ${event.what}`} event={event} groupId={groupId} />}
        </Paged>
      </Section>
    </Page>
  )
}

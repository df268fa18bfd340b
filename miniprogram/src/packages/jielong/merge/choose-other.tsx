import type { JielongRow, JielongView } from '@shouhou/shared/jielong'
import { usePages, usePullToRefresh, type Pages } from '../../../cloud'
import { Button, Card, Cell, EmptyState, ErrorState, Section, Skeleton } from '../../../ui'
import { sayAgo, sayFailure } from '../../../words'
import { more } from '../../../words/jielong/list'
import * as say from '../../../words/jielong/merge'
import { people as sayPeople, saySeats } from '../../../words/jielong/standing'

export interface ChooseOtherProps {
  readonly here: JielongView
  readonly onChoose: (other: JielongRow) => void
}

/** Those of this group that count a fault, open or over. */
export function ChooseOther({ here, onChoose }: ChooseOtherProps) {
  const list = usePages('jielong.list', { groupId: here.groupId })
  usePullToRefresh(list.refresh)
  const pages = (list.pages as readonly (readonly JielongRow[])[])
    .map(page => page.filter(({ kind, jielongId }) => kind === 'fault' && jielongId !== here.jielongId))
  const isEmpty = pages.every(page => page.length === 0)

  return (
    <Section title={say.withWhich(here.title)} detail={say.whenToMerge} isBare>
      {list.isLoading && <Skeleton count={3} />}
      {list.error && <ErrorState onRetry={() => void list.refresh()}>{sayFailure(list.error)}</ErrorState>}
      {pages.map((page, at) => page.length > 0 && <Card key={at} isFlush>{page.map(row => <Other key={row.jielongId} row={row} onChoose={onChoose} />)}</Card>)}
      {!list.isLoading && !list.error && isEmpty && !list.hasMore && <EmptyState icon="jielong" title={say.none} detail={say.noneDetail} />}
      <More list={list} />
    </Section>
  )
}

const More = ({ list }: { readonly list: Pages<JielongRow> }) =>
  list.hasMore ? <Button kind="plain" isFull isBusy={list.isLoadingMore} onPress={() => void list.loadMore()}>{more}</Button> : null

interface OtherProps { readonly row: JielongRow; readonly onChoose: ChooseOtherProps['onChoose'] }

const Other = ({ row, onChoose }: OtherProps) => {
  const { title, people, startedAt, state } = row
  const detail = [sayPeople(people), say.startedAgo(sayAgo(startedAt, Date.now())), state !== 'open' && say.over, saySeats(row)]
  return <Cell icon="jielong" title={title} detail={detail.filter(Boolean).join(' · ')} onPress={() => onChoose(row)} />
}

import type { JielongRow, JielongView } from '@shouhou/shared/jielong'
import { usePages, usePullToRefresh, type Pages } from '../../../cloud'
import { saySeats } from '../../../features/jielong'
import { Button, Card, Cell, EmptyState, ErrorState, Section, Skeleton } from '../../../ui'
import { sayAgo, sayCount, sayFailure } from '../../../words'

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
    <Section title={`“${here.title}”和哪一个合并`} detail="说的是同一个故障，只是型号或叫法写得不同，就可以放在一起数。" isBare>
      {list.isLoading && <Skeleton count={3} />}
      {list.error && <ErrorState onRetry={() => void list.refresh()}>{sayFailure(list.error)}</ErrorState>}
      {pages.map((page, at) => page.length > 0 && <Card key={at} isFlush>{page.map(row => <Other key={row.jielongId} row={row} onChoose={onChoose} />)}</Card>)}
      {!list.isLoading && !list.error && isEmpty && !list.hasMore && <EmptyState icon="jielong" title="群里没有别的故障接龙" detail="只有同一个群里的故障接龙才能合并。" />}
      <More list={list} />
    </Section>
  )
}

const More = ({ list }: { readonly list: Pages<JielongRow> }) =>
  list.hasMore ? <Button kind="plain" isFull isBusy={list.isLoadingMore} onPress={() => void list.loadMore()}>看更多</Button> : null

interface OtherProps { readonly row: JielongRow; readonly onChoose: ChooseOtherProps['onChoose'] }

const Other = ({ row, onChoose }: OtherProps) => {
  const { title, people, startedAt, state, capacity } = row
  const detail = [`${sayCount(people)} 人`, `${sayAgo(startedAt, Date.now())}开始`, state !== 'open' && '已结束', capacity !== null && saySeats(row)]
  return <Cell icon="jielong" title={title} detail={detail.filter(Boolean).join(' · ')} onPress={() => onChoose(row)} />
}

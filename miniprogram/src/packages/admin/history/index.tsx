import { EmptyState, Page } from '../../../ui'

export default function HistoryPage() {
  return (
    <Page>
      <EmptyState icon="history" title="还没有处理记录" detail="每一次处理和原因都会记在这里。" />
    </Page>
  )
}

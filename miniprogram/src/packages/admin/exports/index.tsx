import { EmptyState, Page } from '../../../ui'

export default function ExportsPage() {
  return (
    <Page>
      <EmptyState icon="export" title="还没有导出过" detail="导出的时间、人员、条数和字段会记在这里。" />
    </Page>
  )
}

import { EmptyState, Page } from '../../../ui'

export default function CaseListPage() {
  return (
    <Page>
      <EmptyState icon="document" title="这里还没有案例" detail="报过的故障会出现在这里。" />
    </Page>
  )
}

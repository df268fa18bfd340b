import { EmptyState, Page } from '../../../ui'

export default function ReadCasePage() {
  return (
    <Page>
      <EmptyState icon="document" title="没有找到这个案例" detail="请从案例列表进入。" />
    </Page>
  )
}

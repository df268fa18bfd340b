import { EmptyState, Page } from '../../../ui'

export default function RegisterPage() {
  return (
    <Page>
      <EmptyState icon="me" title="还不能登记" detail="请稍后再来。" />
    </Page>
  )
}

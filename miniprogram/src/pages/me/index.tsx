import { EmptyState, Page } from '../../ui'

export default function MePage() {
  return (
    <Page>
      <EmptyState icon="me" title="还没有登记昵称" detail="登记之后，这里是您的案例、接龙和设置。" />
    </Page>
  )
}

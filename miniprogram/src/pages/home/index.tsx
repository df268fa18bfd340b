import { EmptyState, Page } from '../../ui'

export default function HomePage() {
  return (
    <Page>
      <EmptyState icon="group" title="还没有加入群" detail="加入同型号、同故障的群，或者自己建一个。" />
    </Page>
  )
}

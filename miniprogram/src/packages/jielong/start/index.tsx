import { EmptyState, Page } from '../../../ui'

export default function StartJielongPage() {
  return (
    <Page>
      <EmptyState icon="jielong" title="暂时不能开接龙" detail="请先加入一个群。" />
    </Page>
  )
}

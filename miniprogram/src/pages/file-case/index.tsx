import { EmptyState, Page } from '../../ui'

export default function FileCasePage() {
  return (
    <Page>
      <EmptyState icon="file" title="还没有填写的案例" detail="加入一个群之后，就可以在这里报故障。" />
    </Page>
  )
}

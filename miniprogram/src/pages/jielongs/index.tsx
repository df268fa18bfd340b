import { EmptyState, Page } from '../../ui'

export default function JielongsPage() {
  return (
    <Page>
      <EmptyState icon="jielong" title="这里还没有接龙" detail="加入一个群之后，群里的接龙会出现在这里。" />
    </Page>
  )
}

import { EmptyState, Page } from '../../../ui'

export default function CreateGroupPage() {
  return (
    <Page>
      <EmptyState icon="group" title="暂时不能建群" detail="请稍后再来。" />
    </Page>
  )
}

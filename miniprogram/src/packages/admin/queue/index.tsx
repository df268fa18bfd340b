import { EmptyState, Page } from '../../../ui'

export default function QueuePage() {
  return (
    <Page>
      <EmptyState icon="shield" title="没有待处理的举报" detail="有人举报时会出现在这里。" />
    </Page>
  )
}

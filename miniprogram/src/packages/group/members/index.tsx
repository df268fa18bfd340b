import { EmptyState, Page } from '../../../ui'

export default function MembersPage() {
  return (
    <Page>
      <EmptyState icon="group" title="没有找到这个群" detail="请从群列表或邀请卡片进入。" />
    </Page>
  )
}

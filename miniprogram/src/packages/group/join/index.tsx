import { EmptyState, Page } from '../../../ui'

export default function JoinGroupPage() {
  return (
    <Page>
      <EmptyState icon="invite" title="没有邀请信息" detail="请从邀请卡片、链接进入，或者输入群邀请码。" />
    </Page>
  )
}

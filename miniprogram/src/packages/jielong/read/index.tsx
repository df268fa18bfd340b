import { EmptyState, Page } from '../../../ui'

export default function ReadJielongPage() {
  return (
    <Page>
      <EmptyState icon="jielong" title="没有找到这个接龙" detail="请从群里或分享卡片进入。" />
    </Page>
  )
}

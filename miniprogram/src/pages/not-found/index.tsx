import { go } from '../../route'
import { Button, EmptyState, Page } from '../../ui'

export default function NotFoundPage() {
  return (
    <Page>
      <EmptyState
        icon="question" title="没有这个页面" detail="链接可能不完整，或者是旧的。您的案例和接龙都还在。"
        action={<Button kind="primary" onPress={() => go('home')}>回首页</Button>}
      />
    </Page>
  )
}

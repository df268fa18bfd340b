import { EmptyState, Page } from '../../../ui'

export default function ReadTemplatePage() {
  return (
    <Page>
      <EmptyState icon="template" title="没有找到这个模板" detail="请从模板列表进入。" />
    </Page>
  )
}

import { EmptyState, Page } from '../../../ui'

export default function MakeTemplatePage() {
  return (
    <Page>
      <EmptyState icon="template" title="暂时不能写模板" detail="请稍后再来。" />
    </Page>
  )
}

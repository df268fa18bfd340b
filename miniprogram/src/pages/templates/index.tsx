import { EmptyState, Page } from '../../ui'

export default function TemplatesPage() {
  return (
    <Page>
      <EmptyState icon="template" title="这里还没有模板" detail="证据模板和话术会出现在这里。" />
    </Page>
  )
}

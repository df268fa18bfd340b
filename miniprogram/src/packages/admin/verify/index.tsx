import { EmptyState, Page } from '../../../ui'

export default function VerifyPage() {
  return (
    <Page>
      <EmptyState icon="seal" title="没有待认证的群" detail="官方群和监督群的申请会出现在这里。" />
    </Page>
  )
}

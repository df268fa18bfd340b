import { RequirePerson } from '../../../features/person'
import { useParams } from '../../../route'
import { EmptyState, Page } from '../../../ui'
import { SignPage } from './sign-page'

export default function SignJielongPage() {
  const { groupId, jielongId } = useParams()
  if (!groupId || !jielongId) return <Page><EmptyState icon="jielong" title="没有找到这个接龙" detail="请从群里或分享的卡片进入。" /></Page>

  return <RequirePerson><SignPage groupId={groupId} jielongId={jielongId} /></RequirePerson>
}

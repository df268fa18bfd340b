import { RequirePerson } from '../../../features/person'
import { useParams } from '../../../route'
import { EmptyState, Page } from '../../../ui'
import { JielongPage } from './jielong-page'

export default function ReadJielongPage() {
  const { groupId, jielongId, code, started } = useParams()
  if (!groupId || !jielongId) return <Page><EmptyState icon="jielong" title="没有找到这个接龙" detail="请从群里或分享的卡片进入。" /></Page>

  return <RequirePerson><JielongPage groupId={groupId} jielongId={jielongId} code={code} isNew={started === '1'} /></RequirePerson>
}

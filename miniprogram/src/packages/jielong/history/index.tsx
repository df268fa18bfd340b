import { RequirePerson } from '../../../features/person'
import { useParams } from '../../../route'
import { EmptyState, Page } from '../../../ui'
import { HistoryPage } from './history-page'

export default function JielongHistoryPage() {
  const { groupId, jielongId } = useParams()
  if (!groupId || !jielongId) return <Page><EmptyState icon="jielong" title="没有找到这个接龙" detail="请从接龙的页面进入。" /></Page>

  return <RequirePerson><HistoryPage groupId={groupId} jielongId={jielongId} /></RequirePerson>
}

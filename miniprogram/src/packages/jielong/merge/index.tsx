import { RequirePerson } from '../../../features/person'
import { useParams } from '../../../route'
import { EmptyState, Page } from '../../../ui'
import { MergePage } from './merge-page'

export default function MergeJielongPage() {
  const { groupId, jielongId } = useParams()
  if (!groupId || !jielongId) return <Page><EmptyState icon="jielong" title="没有找到这个接龙" detail="请从接龙的页面进入。" /></Page>

  return <RequirePerson><MergePage groupId={groupId} jielongId={jielongId} /></RequirePerson>
}

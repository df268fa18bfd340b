import { RequirePerson } from '../../../features/person'
import { useParams } from '../../../route'
import { EmptyState, Page } from '../../../ui'
import { PosterPage } from './poster-page'

export default function JielongPosterPage() {
  const { groupId, jielongId } = useParams()
  if (!groupId || !jielongId) return <Page><EmptyState icon="jielong" title="没有找到这个接龙" detail="请从接龙里打开海报。" /></Page>

  return <RequirePerson><PosterPage groupId={groupId} jielongId={jielongId} /></RequirePerson>
}

import { RequirePerson } from '../../../features/person'
import { useParams } from '../../../route'
import { EmptyState, Page } from '../../../ui'
import { ListPage } from './list-page'

export default function GroupJielongsPage() {
  const { groupId } = useParams()
  if (!groupId) return <Page><EmptyState icon="jielong" title="没有说是哪个群" detail="请从群里进入接龙列表。" /></Page>

  return <RequirePerson><ListPage groupId={groupId} /></RequirePerson>
}

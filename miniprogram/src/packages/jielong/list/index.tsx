import { RequirePerson } from '../../../features/person'
import { useParams } from '../../../route'
import { EmptyState, Page } from '../../../ui'
import { fromGroup, whichGroup } from '../../../words/jielong/missing'
import { ListPage } from './list-page'

export default function GroupJielongsPage() {
  const { groupId } = useParams()
  if (!groupId) return <Page><EmptyState icon="jielong" title={whichGroup} detail={fromGroup} /></Page>

  return <RequirePerson><ListPage groupId={groupId} /></RequirePerson>
}

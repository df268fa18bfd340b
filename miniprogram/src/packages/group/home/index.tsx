import { useAnswer } from '../../../cloud'
import { RequirePerson } from '../../../features/person'
import { useParams } from '../../../route'
import { EmptyState, Page } from '../../../ui'
import * as say from '../../../words/group/home'
import { Inside } from './inside'
import { Visitor } from './visitor'

export default function GroupPage() {
  const { groupId, code, created } = useParams()
  if (!groupId) return <Page><EmptyState icon="group" title={say.notFound} detail={say.notFoundDetail} /></Page>

  return <RequirePerson><SomeGroup groupId={groupId} code={code} isNew={created !== undefined} /></RequirePerson>
}

interface SomeGroupProps {
  readonly groupId: string
  readonly code: string | undefined
  readonly isNew: boolean
}

/** From inside for its people, its card for everybody else. */
function SomeGroup({ groupId, code, isNew }: SomeGroupProps) {
  const group = useAnswer('group.read', { groupId })
  if (group.error?.code === 'group/not-allowed') return <Visitor groupId={groupId} code={code} onJoined={group.refresh} />

  return <Inside answer={group} isNew={isNew} />
}

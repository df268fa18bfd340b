import { RequirePerson } from '../../../features/person'
import { ListUnsent } from '../../../features/unsent'

export default function UnsentPage() {
  return <RequirePerson><ListUnsent /></RequirePerson>
}

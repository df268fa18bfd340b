import { ReadCase } from '../../../features/case'
import { RequirePerson } from '../../../features/person'

export default function ReadCasePage() {
  return <RequirePerson><ReadCase /></RequirePerson>
}

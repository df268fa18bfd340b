import { ListCases } from '../../../features/case'
import { RequirePerson } from '../../../features/person'

export default function ListCasesPage() {
  return <RequirePerson><ListCases /></RequirePerson>
}

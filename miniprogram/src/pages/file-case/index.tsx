import { FileCase } from '../../features/case'
import { RequirePerson } from '../../features/person'

export default function FileCasePage() {
  return <RequirePerson><FileCase /></RequirePerson>
}

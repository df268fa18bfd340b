import { RequirePerson } from '../../../features/person'
import { UnsentList } from '../../../features/unsent'
import { Page } from '../../../ui'

export default function UnsentPage() {
  return <RequirePerson><Page><UnsentList /></Page></RequirePerson>
}

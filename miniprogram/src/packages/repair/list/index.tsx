import { OfCase } from '../../../features/repair'
import { RepairList } from './repair-list'

export default function RepairListPage() {
  return <OfCase>{facts => <RepairList {...facts} />}</OfCase>
}

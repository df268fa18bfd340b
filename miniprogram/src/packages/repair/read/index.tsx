import { OfRepair } from '../../../features/repair'
import { RepairPage } from './repair-page'

export default function RepairReadPage() {
  return <OfRepair>{facts => <RepairPage {...facts} />}</OfRepair>
}

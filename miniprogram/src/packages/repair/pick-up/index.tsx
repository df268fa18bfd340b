import { OfRepair } from '../../../features/repair'
import { PickUpPage } from './pick-up-page'

export default function RepairPickUpPage() {
  return <OfRepair>{facts => <PickUpPage {...facts} />}</OfRepair>
}

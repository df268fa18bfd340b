import { OfCase, OfRepair } from '../../../features/repair'
import { useParams } from '../../../route'
import { SlipPage } from './slip-page'

/** A drop-off: a new one, or with `?repairId` one to be corrected. */
export default function RepairSlipPage() {
  const { repairId } = useParams()
  return repairId ? <OfRepair>{facts => <SlipPage {...facts} />}</OfRepair> : <OfCase>{facts => <SlipPage {...facts} repair={undefined} />}</OfCase>
}

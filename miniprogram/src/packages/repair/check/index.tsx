import { OfRepair } from '../../../features/repair'
import { replace } from '../../../route'
import { Button, EmptyState, Page } from '../../../ui'
import * as say from '../../../words/repair/check'
import { CheckPage } from './check-page'

export default function RepairCheckPage() {
  return (
    <OfRepair>
      {facts => (facts.repair.pickUp === null
        ? (
          <Page>
            <EmptyState
              icon="rules" title={say.notYet} detail={say.notYetDetail}
              action={<Button kind="primary" onPress={() => replace('pickUp', { caseId: facts.repair.caseId, repairId: facts.repair.repairId })}>{say.pickUp}</Button>}
            />
          </Page>
        )
        : <CheckPage {...facts} pickUp={facts.repair.pickUp} />)}
    </OfRepair>
  )
}

import type { RepairView } from '@shouhou/shared/repair'
import { View } from '@tarojs/components'
import { useChange } from '../../../cloud'
import { keepFile } from '../../../features/repair'
import { address, back, go, useOnward } from '../../../route'
import { Cell, confirm, Notice, Section, toast } from '../../../ui'
import { sayFailure } from '../../../words'
import * as say from '../../../words/repair/read'

/** What else can be done with it. */
export function More({ repair: { caseId, repairId, pickUp, checks } }: { readonly repair: RepairView }) {
  const removing = useChange('repair.remove')
  const onward = useOnward()
  const remove = async () => {
    if (!(await confirm({ title: say.removeTitle, consequence: say.removeConsequence, verb: say.removeVerb, isDanger: true }))) return
    const reply = await removing.run({ caseId, repairId })
    if (!reply?.ok) return
    keepFile(reply.value)
    toast(say.repairRemoved)
    onward(() => back(address('repairs', { caseId })))
  }

  return (
    <View>
      {removing.error && <Notice tone="danger">{sayFailure(removing.error)}</Notice>}
      <Section title={say.more} isList>
        <Cell icon="edit" title={say.changeSlip} onPress={() => go('repairSlip', { caseId, repairId })} />
        {pickUp && <Cell icon="edit" title={say.changePickUp} onPress={() => go('pickUp', { caseId, repairId })} />}
        {checks.length > 0 && <Cell icon="rules" title={say.checkAgain} onPress={() => go('repairCheck', { caseId, repairId })} />}
        <Cell icon="delete" title={say.removeRepair} isDanger onPress={() => void remove()} />
      </Section>
    </View>
  )
}

import { dayOf } from '@shouhou/shared'
import { useState } from 'react'
import { useChange } from '../../../cloud'
import { emptyPickUp, failureAt, keepFile, pickUpFormOf, readPickUp, RepairForm, useRepairForm, type FieldNames, type OfRepairProps, type PickUpForm } from '../../../features/repair'
import { address, back, useOnward } from '../../../route'
import { toast } from '../../../ui'
import * as say from '../../../words/repair/pick-up'
import { BillFields } from './bill-fields'
import { DayFields } from './day-fields'
import { ResultFields } from './result-fields'

const NAMES: FieldNames<PickUpForm> = {
  noticedOn: 'noticedOn', pickedUpOn: 'pickedUpOn', paperDoneOn: 'paperDoneOn', done: 'done', warrantyDays: 'warrantyDays', bill: 'bill',
}

/** It is fetched: when, in what state, for how much. */
export function PickUpPage({ file, repair, refresh, freshness }: OfRepairProps) {
  const { caseId, repairId, revision, slip } = repair
  const state = useRepairForm<PickUpForm>(`repair-pick-up:${repairId}`, repair.pickUp ? pickUpFormOf(repair.pickUp) : emptyPickUp)
  const picking = useChange('repair.pickUp')
  const onward = useOnward()
  const [today] = useState(() => dayOf(Date.now()))

  const save = async () => {
    const read = readPickUp(state.form, { today, droppedOffOn: slip.droppedOffOn })
    if ('errors' in read) return state.show(read.errors)
    const reply = await picking.run({ caseId, repairId, revision, pickUp: read.pickUp })
    if (!reply) return
    if (!reply.ok) {
      state.show(failureAt(reply.error, NAMES))
      if (reply.error.code === 'repair/changed-meanwhile') await refresh()
      return
    }
    state.finish()
    keepFile(reply.value)
    toast(repair.pickUp ? say.corrected : say.saved)
    onward(() => back(address('repair', { caseId, repairId })))
  }

  return (
    <RepairForm state={state} isBusy={picking.isBusy} failure={picking.error} freshness={freshness} onSave={() => void save()}>
      <DayFields state={state} today={today} droppedOffOn={slip.droppedOffOn} />
      <ResultFields state={state} repair={repair} groupId={file.groupId} />
      <BillFields state={state} file={file} quotedFen={slip.quotedFen} />
    </RepairForm>
  )
}

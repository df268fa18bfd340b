import { dayOf } from '@shouhou/shared'
import type { RepairView } from '@shouhou/shared/repair'
import { useState } from 'react'
import { useChange } from '../../../cloud'
import { emptySlip, failureAt, keepFile, readSlip, RepairForm, slipFormOf, useRepairForm, type FieldNames, type OfCaseProps, type SlipForm } from '../../../features/repair'
import { address, back, replace, useOnward } from '../../../route'
import { toast } from '../../../ui'
import * as say from '../../../words/repair/slip'
import { SlipFields } from './slip-fields'

export interface SlipPageProps extends OfCaseProps {
  /** Undefined for a new one. */
  readonly repair: RepairView | undefined
}

const NAMES: FieldNames<SlipForm> = {
  provider: 'provider', shop: 'shop', droppedOffOn: 'droppedOffOn', promisedOn: 'promisedOn', fault: 'fault', slipNumber: 'slipNumber',
  progressLink: 'progressLink', quotedFen: 'quoted',
}

export function SlipPage({ file, repair, refresh, freshness }: SlipPageProps) {
  const { caseId } = file
  const state = useRepairForm<SlipForm>(`repair-slip:${caseId}:${repair?.repairId ?? ''}`, repair ? slipFormOf(repair.slip) : emptySlip)
  const dropping = useChange('repair.dropOff')
  const correcting = useChange('repair.correct')
  const onward = useOnward()
  const [today] = useState(() => dayOf(Date.now()))
  const failure = repair ? correcting.error : dropping.error

  const save = async () => {
    const read = readSlip(state.form, today)
    if ('errors' in read) return state.show(read.errors)
    const { slip } = read
    const reply = await (repair ? correcting.run({ caseId, repairId: repair.repairId, revision: repair.revision, slip }) : dropping.run({ caseId, slip }))
    if (!reply) return
    if (!reply.ok) {
      state.show(failureAt(reply.error, NAMES))
      if (reply.error.code === 'repair/changed-meanwhile') await refresh()
      return
    }
    state.finish()
    keepFile(reply.value)
    toast(repair ? say.corrected : say.dropped)
    const made = reply.value.repairs.find(({ repairId }) => !file.repairs.some(known => known.repairId === repairId))
    onward(() => (made ? replace('repair', { caseId, repairId: made.repairId }) : back(address('repairs', { caseId }))))
  }

  return (
    <RepairForm state={state} isBusy={dropping.isBusy || correcting.isBusy} failure={failure} freshness={freshness} onSave={() => void save()}>
      <SlipFields state={state} today={today} file={file} isNew={!repair} />
    </RepairForm>
  )
}

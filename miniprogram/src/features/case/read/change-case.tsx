import type { CaseView } from '@shouhou/shared/case'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useChange } from '../../../cloud'
import { useDraft } from '../../../drafts'
import { address, back, useOnward } from '../../../route'
import { Button, confirm, Notice, Page, Steps, toast } from '../../../ui'
import { sayFailure } from '../../../words'
import * as say from '../../../words/case/change'
import type { CaseForm } from '../form/case-form'
import { DemandStep } from '../form/demand-step'
import { FaultStep } from '../form/fault-step'
import { errorsOf, readForm, type FormErrors } from '../form/form-errors'
import { errorsIn, STEP_NAMES, type FormStep } from '../form/form-steps'
import { MachineStep } from '../form/machine-step'
import { STEPS_PLACE, usePlaces } from '../form/use-places'
import { beginChange, changeSlot, isChanged, type ChangeDraft } from './change-draft'
import { LeaveJielong } from './leave-jielong'

export interface ChangeCaseProps {
  readonly found: CaseView
  readonly onChanged: (changed: CaseView) => void
  readonly refresh: () => Promise<void>
}

type Changed = Exclude<FormStep, 'evidence'>

const STEPS: readonly Changed[] = ['machine', 'fault', 'demand']
const names = STEPS.map(step => STEP_NAMES[step])
const last = STEPS.length - 1
const FORMS = { machine: MachineStep, fault: FaultStep, demand: DemandStep }

/** The form again, with what was filed; evidence and sharing have their own places. */
export function ChangeCase({ found, onChanged, refresh }: ChangeCaseProps) {
  const { groupId, caseId } = found
  const { draft, write, discard, restoredFrom } = useDraft<ChangeDraft>(changeSlot(caseId), beginChange(found))
  const [isResumed, setResumed] = useState(() => restoredFrom !== undefined && isChanged(draft, found))
  const [errors, setErrors] = useState<FormErrors>({})
  const changing = useChange('case.change')
  const onward = useOnward()
  const at = Math.min(draft.step, last)
  const step = STEPS[at] ?? 'machine'
  const Form = FORMS[step]
  const places = usePlaces(step)

  const set = (changes: Partial<CaseForm>) => {
    setResumed(false)
    write(before => ({ ...before, form: { ...before.form, ...changes } }))
    setErrors(before => Object.fromEntries(Object.entries(before).filter(([field]) => !(field in changes))))
  }
  const open = (to: number) => {
    write(before => ({ ...before, step: to }))
    places.toStep()
  }
  const show = (all: FormErrors) => {
    setErrors(all)
    const wrong = STEPS.findIndex(one => Object.keys(errorsIn(one, all)).length > 0)
    if (wrong < 0) return
    open(wrong)
    places.toWrong(all)
  }
  const save = async () => {
    const read = readForm(draft.form, Date.now())
    if ('errors' in read) return show(read.errors)
    const reply = await changing.run({ groupId, caseId, revision: draft.revision, report: read.report })
    if (!reply) return
    if (!reply.ok) return show(errorsOf(reply.error))
    onChanged(reply.value)
    discard()
    toast(say.saved)
    onward(() => back(address('readCase', { groupId, caseId })))
  }
  const takeLatest = async () => {
    if (!(await confirm({ title: say.takeLatestTitle, consequence: say.takeLatestConsequence, verb: say.takeLatestVerb, isDanger: true }))) return
    await refresh()
    write(beginChange(found))
  }
  const giveUp = async () => {
    if (!(await confirm({ title: say.giveUpTitle, consequence: say.giveUpConsequence, verb: say.giveUp, isDanger: true }))) return
    discard()
    back(address('readCase', { groupId, caseId }))
  }

  const isOld = draft.revision !== found.revision
  const failure = changing.error && Object.keys(errorsOf(changing.error)).length === 0 ? changing.error : undefined
  const action = (
    <>
      {at > 0 && <Button isFull isDisabled={changing.isBusy} onPress={() => open(at - 1)}>{say.back}</Button>}
      {at < last && <Button isFull onPress={() => open(at + 1)}>{say.next}</Button>}
      <Button kind="primary" isFull isBusy={changing.isBusy} onPress={() => void save()}>{say.save}</Button>
    </>
  )
  return (
    <Page header={<View id={STEPS_PLACE}><Steps names={names} at={at} /></View>} action={action}>
      {isResumed && !isOld && <Notice action={<Button isSmall onPress={() => void giveUp()}>{say.giveUp}</Button>}>{say.resumed}</Notice>}
      {isOld && <Notice tone="warn" title={say.isOld} action={<Button isSmall onPress={() => void takeLatest()}>{say.takeLatest}</Button>}>{say.isOldDetail}</Notice>}
      {failure && (
        <Notice tone="danger" title={say.notSaved} action={failure.code === 'case/in-jielong' && <LeaveJielong found={found} title={failure.title} onLeft={refresh} />}>
          {say.allKept(sayFailure(failure))}
        </Notice>
      )}
      <Form form={draft.form} errors={errors} set={set} />
    </Page>
  )
}

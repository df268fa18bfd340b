import type { CaseView } from '@shouhou/shared/case'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useChange } from '../../../cloud'
import { useDraft } from '../../../drafts'
import { address, back } from '../../../route'
import { Button, confirm, Notice, Page, Steps, toast } from '../../../ui'
import { sayFailure } from '../../../words'
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
    toast('已保存')
    back(address('readCase', { groupId, caseId }))
  }
  const takeLatest = async () => {
    if (!(await confirm({ title: '换成最新的内容？', consequence: '这次写的修改会丢掉。', verb: '换成最新', isDanger: true }))) return
    await refresh()
    write(beginChange(found))
  }
  const giveUp = async () => {
    if (!(await confirm({ title: '不改了？', consequence: '没保存的修改会丢掉，案例还是原来的内容。', verb: '不改了', isDanger: true }))) return
    discard()
    back(address('readCase', { groupId, caseId }))
  }

  const isOld = draft.revision !== found.revision
  const failure = changing.error && Object.keys(errorsOf(changing.error)).length === 0 ? changing.error : undefined
  const action = (
    <>
      {at > 0 && <Button isFull isDisabled={changing.isBusy} onPress={() => open(at - 1)}>上一步</Button>}
      {at < last && <Button isFull onPress={() => open(at + 1)}>下一步</Button>}
      <Button kind="primary" isFull isBusy={changing.isBusy} onPress={() => void save()}>保存</Button>
    </>
  )
  return (
    <Page header={<View id={STEPS_PLACE}><Steps names={names} at={at} /></View>} action={action}>
      {isResumed && !isOld && <Notice action={<Button isSmall onPress={() => void giveUp()}>不改了</Button>}>接着上次没保存的修改。</Notice>}
      {isOld && <Notice tone="warn" title="案例已有更新的内容" action={<Button isSmall onPress={() => void takeLatest()}>换成最新的</Button>}>这些修改是照着以前的内容写的。</Notice>}
      {failure && (
        <Notice tone="danger" title="还没有保存" action={failure.code === 'case/in-jielong' && <LeaveJielong found={found} title={failure.title} onLeft={refresh} />}>
          {`${sayFailure(failure)}写下的都还在。`}
        </Notice>
      )}
      <Form form={draft.form} errors={errors} set={set} />
    </Page>
  )
}

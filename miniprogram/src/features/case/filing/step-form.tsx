import { View } from '@tarojs/components'
import type { GroupView } from '@shouhou/shared/group'
import { Button, Notice, Page, Steps } from '../../../ui'
import * as say from '../../../words/case/filing'
import { readForm, type FormErrors } from '../form/form-errors'
import { errorsIn, firstWrongStep, FORM_STEPS, STEP_NAMES } from '../form/form-steps'
import { STEPS_PLACE, usePlaces } from '../form/use-places'
import { FailedToFile } from './failed-to-file'
import { FilingStep } from './filing-step'
import { GroupLine } from './group-line'
import { Resumed } from './resumed'
import type { FilingWork } from './use-filing-form'

export interface StepFormProps {
  readonly group: GroupView
  readonly work: FilingWork
  readonly onChangeGroup: () => void
  readonly isChosenNow: boolean
}

const names = FORM_STEPS.map(step => STEP_NAMES[step])
const last = FORM_STEPS.length - 1

/** Four short steps, each kept as it is written. */
export function StepForm({ group, work, onChangeGroup, isChosenNow }: StepFormProps) {
  const { draft, write, errors, setErrors, set, sending, filing } = work
  const at = Math.min(draft.step, last)
  const step = FORM_STEPS[at] ?? 'machine'
  const places = usePlaces(step, isChosenNow)

  const open = (to: number) => {
    work.seeResume()
    write(before => ({ ...before, step: to }))
    places.toStep()
  }
  const next = () => {
    const read = readForm(draft.form, Date.now())
    const found = 'errors' in read ? errorsIn(step, read.errors) : {}
    setErrors(found)
    if (Object.keys(found).length === 0) open(at + 1)
    else places.toWrong(found)
  }
  const show = (found: FormErrors | undefined) => {
    const wrong = found ? firstWrongStep(found) : -1
    if (!found || wrong < 0) return
    open(wrong)
    places.toWrong(found)
  }
  const submit = async (sent = draft) => show(await work.submit(sent))

  const wrong = Object.keys(errorsIn(step, errors)).length
  return (
    <Page
      header={<View id={STEPS_PLACE}><Steps names={names} at={at} /></View>}
      action={<StepActions at={at} isBusy={filing.isBusy} onBack={() => open(at - 1)} onNext={next} onSubmit={() => void submit()} />}
    >
      <View>
        <Resumed work={work} />
        {work.laid.template && <Notice tone="success">{say.usesTemplate(work.laid.template)}</Notice>}
        {at === 0 && draft.joining && <Notice>{say.joinsWithIt(draft.joining.title)}</Notice>}
        {at === 0 && <GroupLine group={group} onChange={onChangeGroup} />}
        {wrong > 0 && <Notice tone="danger">{say.toMend(wrong)}</Notice>}
        <FailedToFile failure={filing.failure} onAlone={() => void submit({ ...draft, joining: null })} />
      </View>
      <FilingStep step={step} group={group} draft={draft} errors={errors} set={set} write={write} open={open} sending={sending} />
    </Page>
  )
}

interface StepActionsProps {
  readonly at: number
  readonly isBusy: boolean
  readonly onBack: () => void
  readonly onNext: () => void
  readonly onSubmit: () => void
}

const StepActions = ({ at, isBusy, onBack, onNext, onSubmit }: StepActionsProps) => (
  <>
    {at > 0 && <Button isFull onPress={onBack} isDisabled={isBusy}>{say.back}</Button>}
    {at < last
      ? <Button kind="primary" isFull onPress={onNext}>{say.next}</Button>
      : <Button kind="primary" isFull isBusy={isBusy} onPress={onSubmit}>{say.submit}</Button>}
  </>
)

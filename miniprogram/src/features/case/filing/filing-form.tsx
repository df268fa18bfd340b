import { View } from '@tarojs/components'
import type { GroupView } from '@shouhou/shared/group'
import { useState } from 'react'
import { useDraft } from '../../../drafts'
import { Button, confirm, Notice, Page, Steps, toast } from '../../../ui'
import { sayAgo, sayFailure } from '../../../words'
import { useSending } from '../../evidence'
import type { CaseForm } from '../form/case-form'
import { readForm, type FormErrors } from '../form/form-errors'
import { errorsIn, firstWrongStep, FORM_STEPS, STEP_NAMES } from '../form/form-steps'
import { STEPS_PLACE, usePlaces } from '../form/use-places'
import { emptyDraft, isBegun, type FilingDraft } from './filing-draft'
import { FilingStep } from './filing-step'
import { GroupLine } from './group-line'
import { isFiled, useFiling, withoutLost, type Filed } from './use-filing'
import { usePrefill, type Prefill } from './use-prefill'

export interface FilingFormProps {
  readonly group: GroupView
  readonly prefill: Prefill
  readonly onFiled: (filed: Filed) => void
  readonly onChangeGroup: () => void
  /** The group was chosen just now: what one stood on is gone. */
  readonly isChosenNow: boolean
}

const names = FORM_STEPS.map(step => STEP_NAMES[step])
const last = FORM_STEPS.length - 1

const isLostEvidence = (errors: FormErrors) => errors.evidence !== undefined

/** Four short steps, each kept as it is written. */
export function FilingForm({ group, prefill, onFiled, onChangeGroup, isChosenNow }: FilingFormProps) {
  const { groupId } = group
  const { draft, write, restoredFrom, discard } = useDraft<FilingDraft>(`file-case:${groupId}`, emptyDraft)
  const [wasBegun] = useState(() => restoredFrom !== undefined && isBegun(draft))
  const [isResumeSeen, setResumeSeen] = useState(false)
  const [errors, setErrors] = useState<FormErrors>({})
  const filing = useFiling(groupId)
  const sending = useSending(piece => write(before => ({ ...before, evidence: [...before.evidence, piece] })))
  const template = usePrefill({ groupId, prefill, draft, write })
  const at = Math.min(draft.step, last)
  const step = FORM_STEPS[at] ?? 'machine'
  const places = usePlaces(step, isChosenNow)

  const set = (changes: Partial<CaseForm>) => {
    setResumeSeen(true)
    write(before => ({ ...before, form: { ...before.form, ...changes } }))
    setErrors(before => Object.fromEntries(Object.entries(before).filter(([field]) => !(field in changes))))
  }
  const open = (to: number) => {
    setResumeSeen(true)
    write(before => ({ ...before, step: to }))
    places.toStep()
  }
  const show = (found: FormErrors) => {
    setErrors(found)
    const wrong = firstWrongStep(found)
    if (wrong < 0) return
    open(wrong)
    places.toWrong(found)
  }
  const next = () => {
    const read = readForm(draft.form, Date.now())
    const found = 'errors' in read ? errorsIn(step, read.errors) : {}
    setErrors(found)
    if (Object.keys(found).length === 0) open(at + 1)
    else places.toWrong(found)
  }
  const submit = async (sent: FilingDraft = draft) => {
    if (sending.files.some(({ state }) => state === 'sending')) return toast('还有证据在上传，请等传完再提交')
    const outcome = await filing.run(sent)
    if (!outcome) return
    if (isFiled(outcome)) {
      discard()
      return onFiled(outcome)
    }
    if (isLostEvidence(outcome)) write(await withoutLost(sent))
    show(outcome)
  }
  const beginAgain = async () => {
    if (!(await confirm({ title: '重新开始？', consequence: '这个群里还没提交的内容会清空，不能恢复。', verb: '清空', isDanger: true }))) return
    discard()
    setErrors({})
    setResumeSeen(true)
  }

  const wrong = Object.keys(errorsIn(step, errors)).length
  const isResumed = wasBegun && !isResumeSeen && restoredFrom !== undefined
  return (
    <Page header={<View id={STEPS_PLACE}><Steps names={names} at={at} /></View>} action={<FilingActions at={at} filing={filing} onBack={() => open(at - 1)} onNext={next} onSubmit={() => void submit()} />}>
      <View>
        {isResumed && (
          <Notice action={<Button isSmall onPress={() => void beginAgain()}>重新开始</Button>}>{`接着上次写的，${sayAgo(restoredFrom, Date.now())}保存。`}</Notice>
        )}
        {template && <Notice tone="success">{`正在用模板“${template}”。没填的行提交时会去掉。`}</Notice>}
        {at === 0 && draft.joining && <Notice>{`提交时就加入“${draft.joining.title}”。`}</Notice>}
        {at === 0 && <GroupLine group={group} onChange={onChangeGroup} />}
        {wrong > 0 && <Notice tone="danger">{`这一步有 ${wrong} 处要改，已在下面标出。`}</Notice>}
        {filing.failure && <FailedToFile code={filing.failure.code} said={sayFailure(filing.failure)} onAlone={() => void submit({ ...draft, joining: null })} />}
      </View>
      <FilingStep step={step} group={group} draft={draft} errors={errors} set={set} write={write} open={open} sending={sending} />
    </Page>
  )
}

interface FilingActionsProps {
  readonly at: number
  readonly filing: { readonly isBusy: boolean }
  readonly onBack: () => void
  readonly onNext: () => void
  readonly onSubmit: () => void
}

const FilingActions = ({ at, filing, onBack, onNext, onSubmit }: FilingActionsProps) => (
  <>
    {at > 0 && <Button isFull onPress={onBack} isDisabled={filing.isBusy}>上一步</Button>}
    {at < last
      ? <Button kind="primary" isFull onPress={onNext}>下一步</Button>
      : <Button kind="primary" isFull isBusy={filing.isBusy} onPress={onSubmit}>提交</Button>}
  </>
)

interface FailedProps { readonly code: string; readonly said: string; readonly onAlone: () => void }

/** What no single field is to blame for. A 接龙 that filled up meanwhile need not keep the case from being filed. */
const FailedToFile = ({ code, said, onAlone }: FailedProps) => (
  <Notice tone="danger" title="还没有提交" action={code.startsWith('jielong/') && <Button isSmall onPress={onAlone}>只提交案例，不加入接龙</Button>}>
    {`${said}写下的都还在。`}
  </Notice>
)

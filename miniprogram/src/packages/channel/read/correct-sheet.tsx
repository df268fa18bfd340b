import { useState } from 'react'
import { remember, useChange } from '../../../cloud'
import { useDraft } from '../../../drafts'
import { formOfStep, readStep, stepErrorsOf, StepFields, untouched, withDraft, type StepErrors, type StepForm } from '../../../features/channel'
import { Button, leadInSheet, Notice, Sheet, toast } from '../../../ui'
import { sayFailure } from '../../../words'
import * as say from '../../../words/channel/read'
import type { StepSheetProps } from './answer-sheet'

/** What I wrote about it, put right. */
export function CorrectSheet({ file: { caseId }, step, onClose, onStale }: StepSheetProps) {
  const { stepId, revision, channel } = step
  const { draft, write, discard } = useDraft(`correct-step:${stepId}`, untouched)
  const [errors, setErrors] = useState<StepErrors>({})
  const correcting = useChange('channel.correct')
  const form = withDraft(formOfStep(step), draft)

  const set = (changes: Partial<StepForm>) => {
    write(before => ({ ...before, ...changes }))
    setErrors({})
  }
  const show = (found: StepErrors) => {
    setErrors(found)
    if (found.takenOn) leadInSheet('takenOn')
  }
  const send = async () => {
    const read = readStep(channel, form, Date.now())
    if ('errors' in read) return show(read.errors)
    const reply = await correcting.run({ caseId, stepId, revision, step: read.step })
    if (!reply) return
    if (!reply.ok) {
      if (reply.error.code === 'channel/changed-meanwhile') onStale()
      return show(stepErrorsOf(reply.error))
    }
    remember('caseFile.read', { caseId }, reply.value)
    discard()
    toast(say.corrected)
    onClose()
  }

  return (
    <Sheet title={say.correct} isOpen onClose={onClose} action={<Button kind="primary" isFull isBusy={correcting.isBusy} onPress={() => void send()}>{say.saveCorrection}</Button>}>
      {correcting.error && Object.keys(errors).length === 0 && <Notice tone="danger">{sayFailure(correcting.error)}</Notice>}
      <StepFields form={form} errors={errors} set={set} />
    </Sheet>
  )
}

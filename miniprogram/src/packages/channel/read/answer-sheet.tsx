import { dayOf } from '@shouhou/shared'
import type { CaseFile } from '@shouhou/shared/case-file'
import { STEP_STATE_LABELS, StepState, type ChannelStep } from '@shouhou/shared/channel'
import { useState } from 'react'
import { remember, useChange } from '../../../cloud'
import { useDraft } from '../../../drafts'
import { Button, ChoiceChips, DatePicker, leadInSheet, ManyChips, Notice, Place, Sheet, TextArea, toast } from '../../../ui'
import { sayFailure } from '../../../words'
import * as say from '../../../words/channel/answer'
import { answerErrorsOf, emptyAnswer, readAnswer, type AnswerDraft, type AnswerErrors } from './answer-form'

export interface StepSheetProps {
  readonly file: CaseFile
  readonly step: ChannelStep
  readonly onClose: () => void
  /** What is shown here is no longer what is there. */
  readonly onStale: () => void
}

const PIECES_LIMIT = 6
// It was sent: that is how it began.
const states = StepState.options.filter(state => state !== 'sent').map(value => ({ value, label: STEP_STATE_LABELS[value] }))

/** Something came back: where it stands now, when, what was said, and what shows it. */
export function AnswerSheet({ file, step, onClose, onStale }: StepSheetProps) {
  const { draft, write, discard } = useDraft<AnswerDraft>(`step-answer:${step.stepId}`, emptyAnswer)
  const [errors, setErrors] = useState<AnswerErrors>({})
  const answering = useChange('channel.answer')

  const set = (changes: Partial<AnswerDraft>) => {
    write(before => ({ ...before, ...changes }))
    setErrors({})
  }
  const show = (found: AnswerErrors) => {
    setErrors(found)
    const first = (['state', 'on'] as const).find(field => found[field])
    if (first) leadInSheet(`answer-${first}`)
  }
  const send = async () => {
    const read = readAnswer(draft, step, Date.now())
    if ('errors' in read) return show(read.errors)
    const reply = await answering.run({ caseId: file.caseId, stepId: step.stepId, revision: step.revision, answer: read.answer })
    if (!reply) return
    if (!reply.ok) {
      if (reply.error.code === 'channel/changed-meanwhile') onStale()
      return show(answerErrorsOf(reply.error))
    }
    remember('caseFile.read', { caseId: file.caseId }, reply.value)
    discard()
    toast(say.saved)
    onClose()
  }

  const today = dayOf(Date.now())
  return (
    <Sheet title={say.title} isOpen onClose={onClose} action={<Button kind="primary" isFull isBusy={answering.isBusy} onPress={() => void send()}>{say.save}</Button>}>
      <Place name="answer-state">
        <ChoiceChips label={say.state} isRequired choices={states} value={draft.state || undefined} error={errors.state} onChange={state => set({ state })} />
      </Place>
      <Place name="answer-on">
        <DatePicker label={say.on} value={draft.on || today} earliest={step.takenOn} latest={today} error={errors.on} onChange={on => set({ on })} />
      </Place>
      <TextArea label={say.said} hint={say.saidHint} maxLength={1000} value={draft.said} onChange={said => set({ said })} />
      {file.evidence.length > 0 && (
        <ManyChips
          label={say.pieces} hint={say.piecesHint(PIECES_LIMIT)} choices={file.evidence.map(({ evidenceId, name }) => ({ value: evidenceId, label: name }))}
          values={draft.evidenceIds} error={errors.evidenceIds} onChange={ids => set({ evidenceIds: ids.slice(0, PIECES_LIMIT) })}
        />
      )}
      {answering.error && Object.keys(errors).length === 0 && <Notice tone="danger">{sayFailure(answering.error)}</Notice>}
    </Sheet>
  )
}

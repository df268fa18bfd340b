import { View } from '@tarojs/components'
import type { CaseFile } from '@shouhou/shared/case-file'
import { CHANNEL_NAMES, type ChannelKind, type OwnWords } from '@shouhou/shared/channel'
import { useState } from 'react'
import { remember, useChange } from '../../cloud'
import { useDraft } from '../../drafts'
import { Button, confirm, leadInSheet, Notice, Sheet, toast } from '../../ui'
import { sayFailure } from '../../words'
import * as say from '../../words/channel/step'
import { firstForm, readStep, stepErrorsOf, untouched, withDraft, type StepErrors, type StepForm } from './step-form'
import { StepFields } from './step-fields'

export interface RecordSheetProps {
  readonly file: CaseFile
  readonly channel: ChannelKind
  readonly words: OwnWords
  /** The guard says no: it can only be written down as already done. */
  readonly isStopped: boolean
  readonly onClose: () => void
  readonly onRecorded: (stepId: string) => void
}

/** It was really handed in: when, under which number, against whom. */
export function RecordSheet({ file, channel, words, isStopped, onClose, onRecorded }: RecordSheetProps) {
  const { draft, write, discard } = useDraft(`take-step:${file.caseId}:${channel}`, untouched)
  const [errors, setErrors] = useState<StepErrors>({})
  const taking = useChange('channel.take')
  const form = withDraft(firstForm(file.report, words.request, Date.now()), draft)

  const set = (changes: Partial<StepForm>) => {
    write(before => ({ ...before, ...changes }))
    setErrors({})
  }
  const show = (found: StepErrors) => {
    setErrors(found)
    if (found.takenOn) leadInSheet('takenOn')
  }
  const send = async (isAlreadyDone: boolean) => {
    const read = readStep(channel, form, Date.now())
    if ('errors' in read) return show(read.errors)
    if (isAlreadyDone && !(await confirm({ title: say.doneTitle, consequence: say.doneConsequence, verb: say.doneVerb }))) return
    const reply = await taking.run({ caseId: file.caseId, step: read.step, words, isAlreadyDone })
    if (!reply) return
    if (!reply.ok) return show(stepErrorsOf(reply.error))
    remember('caseFile.read', { caseId: file.caseId }, reply.value)
    discard()
    toast(say.recorded)
    onRecorded(newStepIn(file, reply.value))
  }

  const { error } = taking
  const isRefused = isStopped || error?.code === 'channel/stopped'
  return (
    <Sheet
      title={say.record(CHANNEL_NAMES[channel])} isOpen onClose={onClose}
      action={(
        <Button kind={isRefused ? 'quiet' : 'primary'} isFull isBusy={taking.isBusy} onPress={() => void send(isRefused)}>
          {isRefused ? say.alreadyDone : say.save}
        </Button>
      )}
    >
      <View>
        {isRefused && <Notice tone="warn">{say.stoppedHere}</Notice>}
        {error && error.code !== 'channel/stopped' && Object.keys(errors).length === 0 && <Notice tone="danger">{sayFailure(error)}</Notice>}
      </View>
      <StepFields form={form} errors={errors} set={set} />
    </Sheet>
  )
}

const newStepIn = (before: CaseFile, after: CaseFile): string =>
  after.steps.find(({ stepId }) => !before.steps.some(step => step.stepId === stepId))?.stepId ?? ''

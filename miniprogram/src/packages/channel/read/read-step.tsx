import { dayOf } from '@shouhou/shared'
import type { CaseFile } from '@shouhou/shared/case-file'
import type { ChannelStep } from '@shouhou/shared/channel'
import { useState } from 'react'
import { Freshness, remember, useChange, type Answer } from '../../../cloud'
import { datesOfStep } from '../../../features/channel'
import { AskForWechat, DateCell } from '../../../features/reminder'
import { address, back, go, useOnward } from '../../../route'
import { Button, Cell, confirm, Notice, Page, Secondary, Section, toast } from '../../../ui'
import { sayFailure } from '../../../words'
import * as say from '../../../words/channel/read'
import { AnswerSheet } from './answer-sheet'
import { Answers } from './answers'
import { CorrectSheet } from './correct-sheet'
import { StepHead } from './step-head'

export interface ReadStepProps {
  readonly file: CaseFile
  readonly step: ChannelStep
  readonly answer: Answer<CaseFile>
}

type Open = 'answering' | 'correcting'

/** One step: how it stands, its dates, and everything that came back. */
export function ReadStep({ file, step, answer }: ReadStepProps) {
  const [open, setOpen] = useState<Open>()
  const close = () => setOpen(undefined)
  const { caseId } = file
  const today = dayOf(Date.now())
  const dates = datesOfStep(step, file.dates)
  const sheet = { file, step, onClose: close, onStale: () => void answer.refresh() }

  return (
    <Page action={<Button kind="primary" isFull icon="edit" onPress={() => setOpen('answering')}>{say.addAnswer}</Button>}>
      <Freshness answer={answer} />
      <StepHead step={step} />
      {dates.length > 0 && (
        <Section title={say.dates}>
          {dates.map(date => <DateCell key={date.key} date={date} today={today} />)}
        </Section>
      )}
      {dates.length > 0 && <AskForWechat />}
      <Answers file={file} step={step} />
      <Section isList>
        <Cell icon="send" title={say.toWays} detail={say.toWaysDetail} onPress={() => go('channels', { caseId })} />
        <Cell icon="document" title={say.letter} onPress={() => go('letter', { caseId, kind: step.channel })} />
      </Section>
      <Secondary>
        <Section title={say.more} isList>
          <Cell icon="edit" title={say.correct} onPress={() => setOpen('correcting')} />
          <Removing file={file} step={step} />
        </Section>
      </Secondary>
      {open === 'answering' && <AnswerSheet {...sheet} />}
      {open === 'correcting' && <CorrectSheet {...sheet} />}
    </Page>
  )
}

function Removing({ file: { caseId }, step: { stepId, answers } }: Pick<ReadStepProps, 'file' | 'step'>) {
  const removing = useChange('channel.remove')
  const onward = useOnward()
  const remove = async () => {
    if (!(await confirm({ title: say.removeTitle, consequence: say.removeConsequence(answers.length), verb: say.remove, isDanger: true }))) return
    const reply = await removing.run({ caseId, stepId })
    if (!reply?.ok) return
    toast(say.removed)
    onward(() => back(address('channels', { caseId })))
    remember('caseFile.read', { caseId }, reply.value)
  }

  return (
    <>
      {removing.error && <Notice tone="danger">{sayFailure(removing.error)}</Notice>}
      <Cell icon="delete" title={say.removeStep} isDanger onPress={() => void remove()} />
    </>
  )
}

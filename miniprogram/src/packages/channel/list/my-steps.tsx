import type { Day } from '@shouhou/shared'
import type { CaseFile } from '@shouhou/shared/case-file'
import { CHANNEL_NAMES, STEP_STATE_LABELS } from '@shouhou/shared/channel'
import { nextDateOf, STEP_TONES } from '../../../features/channel'
import { useState } from 'react'
import { go } from '../../../route'
import { Badge, Button, Cell, Section } from '../../../ui'
import * as say from '../../../words/channel/list'

const SHOWN = 5

/** What I did, the latest first: how it stands, under which number, and what comes next. */
export function MySteps({ file, today }: { readonly file: CaseFile; readonly today: Day }) {
  const { caseId, steps } = file
  const [isAll, setAll] = useState(false)
  if (steps.length === 0) return null
  const shown = isAll ? steps : steps.slice(0, SHOWN)
  return (
    <Section title={say.mySteps(steps.length)} isList>
      {shown.map(step => (
        <Cell
          key={step.stepId} title={CHANNEL_NAMES[step.channel]} detail={say.stepLine(step, nextDateOf(step, file, today))}
          value={<Badge tone={STEP_TONES[step.state]}>{STEP_STATE_LABELS[step.state]}</Badge>}
          onPress={() => go('channelStep', { caseId, stepId: step.stepId })}
        />
      ))}
      {steps.length > shown.length && <Button kind="plain" isFull onPress={() => setAll(true)}>{say.seeAll(steps.length)}</Button>}
    </Section>
  )
}

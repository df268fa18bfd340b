import type { Day } from '@shouhou/shared'
import type { CaseFile } from '@shouhou/shared/case-file'
import { CHANNEL_NAMES, STEP_STATE_LABELS } from '@shouhou/shared/channel'
import { nextDateOf, STEP_TONES } from '../../../features/channel'
import { go } from '../../../route'
import { Badge, Cell, Section } from '../../../ui'
import * as say from '../../../words/channel/list'

/** What I did, the latest first: how it stands, under which number, and what comes next. */
export function MySteps({ file, today }: { readonly file: CaseFile; readonly today: Day }) {
  const { caseId, steps } = file
  if (steps.length === 0) return null
  return (
    <Section title={say.mySteps(steps.length)} isList>
      {steps.map(step => (
        <Cell
          key={step.stepId} title={CHANNEL_NAMES[step.channel]} detail={say.stepLine(step, nextDateOf(step, file, today))}
          value={<Badge tone={STEP_TONES[step.state]}>{STEP_STATE_LABELS[step.state]}</Badge>}
          onPress={() => go('channelStep', { caseId, stepId: step.stepId })}
        />
      ))}
    </Section>
  )
}

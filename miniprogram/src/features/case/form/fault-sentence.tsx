import { Button, Notice, TextArea } from '../../../ui'
import * as say from '../../../words/case/form'
import { PrivateWords } from '../../evidence'
import type { StepProps } from './machine-step'
import { Place } from './place'
import { LONGEST_FAULT, splitFault } from './split-fault'

// As much as WeChat's content check reads: whoever pastes the whole story keeps it, and is told where it goes.
const LONGEST_STORY = 2_500

interface FaultSentenceProps extends StepProps { readonly label: string }

/** One sentence; of a pasted story the rest goes where the story belongs. */
export function FaultSentence({ form, errors, set, label }: FaultSentenceProps) {
  const { fault, steps } = form
  const isStory = fault.trim().length > LONGEST_FAULT
  const move = () => {
    const { fault: first, rest } = splitFault(fault)
    set({ fault: first, steps: [steps.trim(), rest].filter(Boolean).join('\n') })
  }

  return (
    <Place of="fault">
      <TextArea
        label={label} isRequired maxLength={LONGEST_STORY} value={fault} error={errors.fault}
        placeholder={say.faultPlaceholder} onChange={next => set({ fault: next })}
      />
      {isStory && (
        <Notice tone="warn" title={errors.fault ? '' : say.tooLong(String(LONGEST_FAULT), fault.trim().length)} action={<Button isSmall onPress={move}>{say.moveTheRest}</Button>}>
          {say.tooLongForASentence}
        </Notice>
      )}
      <PrivateWords text={fault} />
    </Place>
  )
}

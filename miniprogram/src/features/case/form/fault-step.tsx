import { View } from '@tarojs/components'
import { dayOf } from '@shouhou/shared'
import type { ReactNode } from 'react'
import { Card, ChoiceChips, DatePicker, TextArea, useLargeType } from '../../../ui'
import * as say from '../../../words/case/form'
import { PrivateWords } from '../../evidence'
import { impactChoices } from '../words'
import { FaultCodeChoice } from './fault-code-choice'
import { FaultSentence } from './fault-sentence'
import { Folded } from './folded'
import type { StepProps } from './machine-step'
import { Place } from './place'

export interface FaultStepProps extends StepProps {
  /** What looks the same, between the fault and its details. */
  readonly similar?: ReactNode
}

/** What is wrong and how badly; since when and what was tried for whoever wants to say so. */
export function FaultStep({ form, errors, set, similar }: FaultStepProps) {
  const { isLarge } = useLargeType()

  return (
    <>
      <Card>
        <FaultSentence form={form} errors={errors} set={set} label={say.fault} />
        <Place of="faultCode">
          <FaultCodeChoice fault={form.fault} value={form.faultCode} error={errors.faultCode} onChange={faultCode => set({ faultCode })} />
        </Place>
      </Card>
      {/* Of its own parent: what comes and goes here does not send the fields below again. */}
      <View>{similar}</View>
      <Card>
        <Place of="impact">
          <ChoiceChips label={say.impact} isRequired value={form.impact} choices={impactChoices} error={errors.impact} onChange={impact => set({ impact })} />
        </Place>
        {!isLarge && <FaultSince form={form} errors={errors} set={set} />}
      </Card>
      <MoreOfFault form={form} errors={errors} set={set} isSinceInside={isLarge} />
    </>
  )
}

export const FaultSince = ({ form, errors, set }: StepProps) => (
  <Place of="faultSince">
    <DatePicker
      label={say.faultSince} value={form.faultSince} latest={dayOf(Date.now())} error={errors.faultSince}
      onChange={faultSince => set({ faultSince })}
    />
  </Place>
)

interface MoreProps extends StepProps { readonly isSinceInside: boolean }

const MoreOfFault = ({ form, errors, set, isSinceInside }: MoreProps) => (
  <Folded
    verb={isSinceInside ? say.moreOfFaultInLarge : say.moreOfFault} form={form} errors={errors}
    fields={isSinceInside ? ['faultSince', 'steps', 'tried'] : ['steps', 'tried']}
  >
    <Card>
      {isSinceInside && <FaultSince form={form} errors={errors} set={set} />}
      <Place of="steps">
        <TextArea label={say.howItShows} maxLength={1000} value={form.steps} error={errors.steps} hint={say.howItShowsHint} onChange={steps => set({ steps })} />
        <PrivateWords text={form.steps} />
      </Place>
      <Place of="tried">
        <TextArea label={say.tried} maxLength={1000} value={form.tried} error={errors.tried} hint={say.triedHint} onChange={tried => set({ tried })} />
        <PrivateWords text={form.tried} />
      </Place>
    </Card>
  </Folded>
)

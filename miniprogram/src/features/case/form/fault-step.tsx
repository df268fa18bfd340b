import { View } from '@tarojs/components'
import { dayOf } from '@shouhou/shared'
import type { ReactNode } from 'react'
import { Card, ChoiceChips, DatePicker, TextArea } from '../../../ui'
import { PrivateWords } from '../../evidence'
import { impactChoices } from '../words'
import { FaultCodeChoice } from './fault-code-choice'
import type { StepProps } from './machine-step'
import { Place } from './place'

export interface FaultStepProps extends StepProps {
  /** What looks the same, between the fault and its details. */
  readonly similar?: ReactNode
}

/** What is wrong, since when, and what was tried. */
export function FaultStep({ form, errors, set, similar }: FaultStepProps) {
  return (
    <>
      <Card>
        <Place of="fault">
          <TextArea
            label="一句话写下故障" isRequired maxLength={200} value={form.fault} error={errors.fault}
            placeholder="例如：屏幕右侧出现一条绿线，重启也在" onChange={fault => set({ fault })}
          />
          <PrivateWords text={form.fault} />
        </Place>
        <Place of="faultCode">
          <FaultCodeChoice fault={form.fault} value={form.faultCode} error={errors.faultCode} onChange={faultCode => set({ faultCode })} />
        </Place>
      </Card>
      {/* Of its own parent: what comes and goes here does not send the fields below again. */}
      <View>{similar}</View>
      <Card>
        <Place of="impact">
          <ChoiceChips label="影响程度" isRequired value={form.impact} choices={impactChoices} error={errors.impact} onChange={impact => set({ impact })} />
        </Place>
        <Place of="faultSince">
          <DatePicker
            label="什么时候开始的" value={form.faultSince} latest={dayOf(Date.now())} error={errors.faultSince}
            onChange={faultSince => set({ faultSince })}
          />
        </Place>
        <Place of="steps">
          <TextArea
            label="怎样会出现" maxLength={1000} value={form.steps} error={errors.steps}
            hint="一步一步写，别人照做也能看到。" onChange={steps => set({ steps })}
          />
          <PrivateWords text={form.steps} />
        </Place>
        <Place of="tried">
          <TextArea
            label="已经试过什么" maxLength={1000} value={form.tried} error={errors.tried}
            hint="重启、升级、恢复出厂、送修过几次。" onChange={tried => set({ tried })}
          />
          <PrivateWords text={form.tried} />
        </Place>
      </Card>
    </>
  )
}

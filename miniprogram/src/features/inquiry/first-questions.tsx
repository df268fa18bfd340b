import { dayOf } from '@shouhou/shared'
import { Card, DatePicker, Place } from '../../ui'
import * as say from '../../words/rights/first'
import { FaultChoice } from './fault-choice'
import type { FirstErrors, Inquiry } from './inquiry'

export interface FirstQuestionsProps {
  readonly inquiry: Inquiry
  readonly errors: FirstErrors
  readonly tell: (changes: Partial<Inquiry>) => void
}

/** What is wrong, since when it is mine, since when it is wrong. */
export function FirstQuestions({ inquiry: { faultCode, deliveredOn, faultOn }, errors, tell }: FirstQuestionsProps) {
  const today = dayOf(Date.now())
  return (
    <Card>
      <Place name="rights.faultCode"><FaultChoice value={faultCode ?? undefined} error={errors.faultCode} onChange={chosen => tell({ faultCode: chosen })} /></Place>
      <Place name="rights.deliveredOn">
        <DatePicker label={say.deliveredOn} hint={say.deliveredOnHint} value={deliveredOn ?? ''} latest={today} error={errors.deliveredOn} onChange={day => tell({ deliveredOn: day || null })} />
      </Place>
      <Place name="rights.faultOn">
        <DatePicker label={say.faultOn} hint={say.faultOnHint} value={faultOn ?? ''} latest={today} error={errors.faultOn} onChange={day => tell({ faultOn: day || null })} />
      </Place>
    </Card>
  )
}

import type { Day } from '@shouhou/shared'
import { NO_ANSWERS, type Fact, type RightsFacts } from '@shouhou/shared/rights'
import * as say from '../../words/rights/first'

/** What somebody told without a case, and what they were asked. It stays on this device. */
export type Inquiry = Omit<RightsFacts, 'faultCode'> & {
  readonly faultCode: RightsFacts['faultCode'] | null
  /** Answered, or said not to be known: not asked again. */
  readonly asked: readonly Fact[]
}

export const nothingTold: Inquiry = { ...NO_ANSWERS, faultCode: null, faultOn: null, priceFen: null, repairs: [], asked: [] }

export interface FirstErrors {
  readonly faultCode?: string
  readonly deliveredOn?: string
  readonly faultOn?: string
}

const FIRST_DAY = '2000-01-01'

const sayDayError = (day: Day | null, today: Day): string | undefined => {
  if (day === null) return undefined
  if (day < FIRST_DAY) return say.wrongDay
  return day > today ? say.inFuture : undefined
}

/** What is to be put right in the first three answers; days may be missing. */
export function errorsIn({ faultCode, deliveredOn, faultOn }: Inquiry, today: Day): FirstErrors {
  const crossed = deliveredOn && faultOn && faultOn < deliveredOn ? say.beforeDelivery : undefined
  const found = { faultCode: faultCode === null ? say.noFault : undefined, deliveredOn: sayDayError(deliveredOn, today), faultOn: sayDayError(faultOn, today) ?? crossed }
  return Object.fromEntries(Object.entries(found).filter(([, error]) => error !== undefined))
}

/** Enough to compute from. */
export const isComplete = (inquiry: Inquiry, today: Day): inquiry is Inquiry & { readonly faultCode: RightsFacts['faultCode'] } =>
  Object.keys(errorsIn(inquiry, today)).length === 0

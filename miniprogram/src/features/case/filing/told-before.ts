import type { RightsFacts } from '@shouhou/shared/rights'
import { typedPrice, type CaseForm } from '../form/case-form'

/** What somebody answered about their rights before they filed: as much of the form as that is. */
export type Told = Partial<Pick<CaseForm, 'faultCode' | 'faultSince' | 'boughtOn' | 'price'>>

type Answered = Pick<RightsFacts, 'faultCode' | 'faultOn' | 'invoicedOn' | 'deliveredOn' | 'priceFen'>

export function toldOf({ faultCode, faultOn, invoicedOn, deliveredOn, priceFen }: Answered): Told {
  const boughtOn = invoicedOn ?? deliveredOn
  return {
    faultCode,
    ...(faultOn ? { faultSince: faultOn } : {}),
    ...(boughtOn ? { boughtOn } : {}),
    ...(priceFen ? { price: typedPrice(priceFen) } : {}),
  }
}

/** A form of another fault is not filled with the days of this one. */
export const isOfSameFault = (form: CaseForm, { faultCode }: Told): boolean => !form.faultCode || form.faultCode === faultCode

/** Into what is still empty. */
export const withTold = (form: CaseForm, told: Told): CaseForm =>
  ({ ...form, ...Object.fromEntries(Object.entries(told).filter(([field]) => !form[field as keyof Told])) })

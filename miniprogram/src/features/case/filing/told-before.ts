import { FaultCode } from '@shouhou/shared/case'
import { typedPrice, type CaseForm } from '../form/case-form'

/** What somebody answered about their rights before they filed: as much of the form as that is. */
export type Told = Partial<Pick<CaseForm, 'faultCode' | 'faultSince' | 'boughtOn' | 'price'>>

const DAY = /^2\d{3}-\d{2}-\d{2}$/

/** By the parameters that 权益 hands over; an address may carry anything. */
export function toldIn({ faultCode, faultSince, boughtOn, priceFen }: Readonly<Record<string, string | undefined>>): Told {
  const fen = Number(priceFen ?? '')
  const fault = FaultCode.safeParse(faultCode)
  return {
    ...(fault.success ? { faultCode: fault.data } : {}),
    ...(faultSince && DAY.test(faultSince) ? { faultSince } : {}),
    ...(boughtOn && DAY.test(boughtOn) ? { boughtOn } : {}),
    ...(Number.isInteger(fen) && fen > 0 ? { price: typedPrice(fen) } : {}),
  }
}

/** Into what is still empty. */
export const withTold = (form: CaseForm, told: Told): CaseForm =>
  ({ ...form, ...Object.fromEntries(Object.entries(told).filter(([field]) => !form[field as keyof Told])) })

import { modelKey, type FaultCode } from '@shouhou/shared/case'
import { isFull } from '../../jielong'
import type { CaseForm } from '../form/case-form'
import type { Similar } from './use-similar'

/** The 接龙 that will be joined together with the filing. */
export interface Joining {
  readonly jielongId: string
  readonly title: string
  readonly brand: string
  readonly model: string
  readonly faultCode: FaultCode
  /** All seats were taken when it was chosen: onto the waiting list, then. */
  readonly mayWait: boolean
}

type Offered = Similar['jielongs'][number]

/** Whether the form, as it is, belongs into this 接龙. An open fault type is settled by joining. */
export const fits = (joining: Pick<Joining, 'brand' | 'model'> & { readonly faultCode: FaultCode | null }, { brand, model, faultCode }: CaseForm): boolean =>
  modelKey(brand, model) === modelKey(joining.brand, joining.model) && (faultCode === undefined || faultCode === joining.faultCode)

/** What was chosen or seems to be meant; while nothing is, none is the same. */
export const isOfSameFault = ({ faultCode }: Offered['jielong'], code: FaultCode | undefined): boolean => faultCode === code

export const canJoin = ({ jielong }: Offered, form: CaseForm): boolean =>
  !jielong.isJoined && jielong.state === 'open' && fits(jielong, form)

/** Null for one that takes no cases. */
export const joiningOf = (jielong: Offered['jielong']): Joining | null => {
  const { jielongId, title, brand, model, faultCode } = jielong
  return faultCode === null ? null : { jielongId, title, brand, model, faultCode, mayWait: isFull(jielong) }
}

import { modelKey, type FaultCode } from '@shouhou/shared/case'
import type { CaseForm } from '../form/case-form'
import type { Similar } from './use-similar'

/** The 接龙 that will be joined together with the filing. */
export interface Joining {
  readonly jielongId: string
  readonly title: string
  readonly brand: string
  readonly model: string
  readonly faultCode: FaultCode
}

type Offered = Similar['jielongs'][number]

/** Whether the form, as it is, belongs into this 接龙. An open fault type is settled by joining. */
export const fits = (joining: Joining, { brand, model, faultCode }: CaseForm): boolean =>
  modelKey(brand, model) === modelKey(joining.brand, joining.model) && (faultCode === undefined || faultCode === joining.faultCode)

/** What was chosen or seems to be meant; while nothing is, none is the same. */
export const isOfSameFault = ({ faultCode }: Offered['jielong'], code: FaultCode | undefined): boolean => faultCode === code

const isFull = ({ capacity, people }: Offered['jielong']): boolean => capacity !== null && people >= capacity

export const canJoin = ({ jielong }: Offered, form: CaseForm): boolean =>
  !jielong.isJoined && jielong.state === 'open' && !isFull(jielong) && fits(jielong, form)

export const joiningOf = ({ jielongId, title, brand, model, faultCode }: Offered['jielong']): Joining => ({ jielongId, title, brand, model, faultCode })

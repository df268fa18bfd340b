import type { FaultCode } from '@shouhou/shared/case'
import { useMemo } from 'react'
import { useAnswer, type Input, type Output } from '../../../cloud'
import type { CaseForm } from '../form/case-form'
import { suggestFor } from '../form/suggested-codes'
import { useSettled } from './use-settled'

export type Similar = Output<'jielong.findSimilar'>

const TYPING_MS = 600

/** What the person chose, or what the sentence seems to say. */
export const likelyCode = ({ faultCode, fault }: CaseForm): FaultCode | undefined => faultCode ?? suggestFor(fault)[0]

/** What of this group looks the same, asked once the typing pauses. */
export function useSimilar(groupId: string, form: CaseForm): Similar | undefined {
  const brand = form.brand.trim()
  const model = form.model.trim()
  const faultCode = likelyCode(form)
  const asked = useSettled(brand && model ? JSON.stringify({ groupId, brand, model, ...(faultCode ? { faultCode } : {}) }) : '', TYPING_MS)
  const input = useMemo(() => (asked ? (JSON.parse(asked) as Input<'jielong.findSimilar'>) : null), [asked])

  return useAnswer('jielong.findSimilar', input).value
}

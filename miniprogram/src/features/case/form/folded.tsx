import { useState, type ReactNode } from 'react'
import { Button } from '../../../ui'
import type { CaseField, CaseForm } from './case-form'
import type { FormErrors } from './form-errors'

export interface FoldedProps {
  /** What a tap on it adds. */
  readonly verb: string
  readonly fields: readonly CaseField[]
  readonly form: CaseForm
  readonly errors: FormErrors
  readonly children: ReactNode
}

/** Fields that few need: out of the way until they are asked for, filled in, or to be put right. */
export function Folded({ verb, fields, form, errors, children }: FoldedProps) {
  const [isAsked, setAsked] = useState(false)
  // Once there is something in it it stays open, also when that is taken out again.
  const isUsed = fields.some(field => form[field])
  if (isUsed && !isAsked) setAsked(true)

  return isAsked || isUsed || fields.some(field => errors[field]) ? <>{children}</> : <Button kind="plain" isFull icon="down" onPress={() => setAsked(true)}>{verb}</Button>
}

import { FAULT_CODES, type FaultCode } from '@shouhou/shared/case'
import { useState } from 'react'
import { Button, ChoiceChips } from '../../../ui'
import * as say from '../../../words/case/form'
import { FaultCodeSheet } from './fault-code-sheet'
import { suggestFor } from './suggested-codes'

const SAYS_SOMETHING = 6

const hintFor = (fault: string, codes: readonly FaultCode[]): string => {
  if (codes.length > 0) return say.faultCodeHint
  return fault.trim().length < SAYS_SOMETHING ? say.faultCodeWaits : say.faultCodeUnknown
}

export interface FaultCodeChoiceProps {
  readonly fault: string
  readonly value: FaultCode | undefined
  readonly error: string | undefined
  readonly onChange: (code: FaultCode) => void
}

/** What the sentence seems to say, to be confirmed with one tap; or by the part of the phone. */
export function FaultCodeChoice({ fault, value, error, onChange }: FaultCodeChoiceProps) {
  const [isPicking, setPicking] = useState(false)
  const suggested = suggestFor(fault)
  const codes = value && !suggested.includes(value) ? [value, ...suggested] : suggested

  const pick = (code: FaultCode) => {
    onChange(code)
    setPicking(false)
  }

  return (
    <>
      <ChoiceChips
        label={say.faultCode} isRequired value={value} error={error} onChange={onChange}
        choices={codes.map(code => ({ value: code, label: FAULT_CODES[code] }))}
        hint={hintFor(fault, codes)}
      />
      <Button isSmall icon="search" onPress={() => setPicking(true)}>{value ? say.otherFaultCode : say.faultCodeByPart}</Button>
      <FaultCodeSheet isOpen={isPicking} value={value} onPick={pick} onClose={() => setPicking(false)} />
    </>
  )
}

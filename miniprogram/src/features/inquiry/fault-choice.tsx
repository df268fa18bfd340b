import { FAULT_CODES, type FaultCode } from '@shouhou/shared/case'
import { useState } from 'react'
import { Button, ChoiceChips } from '../../ui'
import * as say from '../../words/rights/first'
import { FaultCodeSheet } from '../case'

export interface FaultChoiceProps {
  readonly value: FaultCode | undefined
  readonly error?: string | undefined
  readonly onChange: (code: FaultCode) => void
}

const USUAL: readonly FaultCode[] = ['DISP.GREEN', 'DISP.BLACK', 'TOUCH.FAIL', 'PWR.BOOT', 'PWR.REBOOT', 'CHG.FAIL', 'BATT.HEALTH', 'NET.SIGNAL']

/** What breaks most, with one tap; everything else by the part of the phone. */
export function FaultChoice({ value, error, onChange }: FaultChoiceProps) {
  const [isPicking, setPicking] = useState(false)
  const codes = value && !USUAL.includes(value) ? [...USUAL, value] : USUAL
  const pick = (code: FaultCode) => {
    onChange(code)
    setPicking(false)
  }

  return (
    <>
      <ChoiceChips label={say.fault} isRequired value={value} error={error} choices={codes.map(code => ({ value: code, label: FAULT_CODES[code] }))} onChange={onChange} />
      <Button isSmall icon="search" onPress={() => setPicking(true)}>{say.byPart}</Button>
      <FaultCodeSheet isOpen={isPicking} value={value} onPick={pick} onClose={() => setPicking(false)} />
    </>
  )
}

import { codesOf, componentOf, COMPONENTS, FAULT_CODES, type Component, type FaultCode } from '@shouhou/shared/case'
import { useState } from 'react'
import { ChoiceChips, Sheet } from '../../../ui'
import * as say from '../../../words/case/form'

export interface FaultCodeSheetProps {
  readonly isOpen: boolean
  readonly value: FaultCode | undefined
  readonly onPick: (code: FaultCode) => void
  readonly onClose: () => void
}

const parts = (Object.keys(COMPONENTS) as Component[]).map(value => ({ value, label: COMPONENTS[value] }))

/** First the part of the phone, then what is wrong with it. */
export function FaultCodeSheet({ isOpen, value, onPick, onClose }: FaultCodeSheetProps) {
  const [part, setPart] = useState<Component | undefined>()
  const shown = part ?? (value && componentOf(value))

  return (
    <Sheet title={say.faultCode} isOpen={isOpen} onClose={onClose}>
      <ChoiceChips label={say.whichPart} value={shown} choices={parts} onChange={setPart} />
      {shown && (
        <ChoiceChips
          label={say.whatAboutPart(COMPONENTS[shown])} value={value} onChange={onPick}
          choices={codesOf(shown).map(code => ({ value: code, label: FAULT_CODES[code] }))}
        />
      )}
    </Sheet>
  )
}

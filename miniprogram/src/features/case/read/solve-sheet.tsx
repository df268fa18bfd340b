import type { CaseView } from '@shouhou/shared/case'
import { useState } from 'react'
import { useChange } from '../../../cloud'
import { Button, Notice, Sheet, TextArea, toast } from '../../../ui'
import { sayFailure } from '../../../words'
import * as say from '../../../words/case/read'
import { PrivateWords } from '../../evidence'

export interface SolveSheetProps {
  readonly found: CaseView
  readonly onClose: () => void
  readonly onChanged: (changed: CaseView) => void
}

/** It is solved: what came of it. */
export function SolveSheet({ found: { groupId, caseId }, onClose, onChanged }: SolveSheetProps) {
  const [outcome, setOutcome] = useState('')
  const [isMissing, setMissing] = useState(false)
  const solving = useChange('case.solve')

  const solve = async () => {
    if (outcome.trim() === '') return setMissing(true)
    const reply = await solving.run({ groupId, caseId, outcome })
    if (!reply?.ok) return
    onChanged(reply.value)
    toast(say.solved)
    onClose()
  }

  const ofField = solving.error?.code === 'content/refused' ? sayFailure(solving.error) : undefined
  return (
    <Sheet title={say.solve} isOpen onClose={onClose} action={<Button kind="primary" isFull isBusy={solving.isBusy} onPress={() => void solve()}>{say.solve}</Button>}>
      <TextArea
        label={say.result} isRequired maxLength={200} value={outcome} onChange={setOutcome}
        error={isMissing && outcome.trim() === '' ? say.resultMissing : ofField}
        hint={say.resultHint}
      />
      <PrivateWords text={outcome} />
      {solving.error && !ofField && <Notice tone="danger">{sayFailure(solving.error)}</Notice>}
    </Sheet>
  )
}

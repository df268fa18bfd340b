import type { CaseView } from '@shouhou/shared/case'
import { useState } from 'react'
import { useChange } from '../../../cloud'
import { Button, Notice, Sheet, TextArea, toast } from '../../../ui'
import { sayFailure } from '../../../words'
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
    toast('已标为解决')
    onClose()
  }

  const ofField = solving.error?.code === 'content/refused' ? sayFailure(solving.error) : undefined
  return (
    <Sheet title="标为已解决" isOpen onClose={onClose} action={<Button kind="primary" isFull isBusy={solving.isBusy} onPress={() => void solve()}>标为已解决</Button>}>
      <TextArea
        label="结果怎样" isRequired maxLength={200} value={outcome} onChange={setOutcome}
        error={isMissing && outcome.trim() === '' ? '请写下结果' : ofField}
        hint="例如：门店免费换了屏幕，用了 9 天。群里的人会看到。以后又出问题，可以重新打开。"
      />
      <PrivateWords text={outcome} />
      {solving.error && !ofField && <Notice tone="danger">{sayFailure(solving.error)}</Notice>}
    </Sheet>
  )
}

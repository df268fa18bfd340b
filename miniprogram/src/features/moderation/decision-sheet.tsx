import type { Subject } from '@shouhou/shared/moderation'
import { useState } from 'react'
import { useChange } from '../../cloud'
import { Button, ChoiceChips, leadInSheet, Notice, Place, Sheet, TextArea, toast } from '../../ui'
import { sayFailure } from '../../words'
import * as say from '../../words/moderation/decisions'

export interface DecisionSheetProps {
  readonly verdict: say.Verdict
  readonly groupId: string
  readonly subject: Subject
  /** Which words were looked at, where they were on the screen. */
  readonly seen?: string
  readonly onClose: () => void
  readonly onDecided: () => Promise<void>
}

/** 保留, 隐藏 or 恢复, with a reason; says what will be different afterwards. */
export function DecisionSheet({ verdict, groupId, subject, seen, onClose, onDecided }: DecisionSheetProps) {
  const isRequired = verdict === 'hide'
  const [reason, setReason] = useState('')
  const [isMissing, setMissing] = useState(false)
  const deciding = useChange(`moderation.${verdict}`)
  const write = (next: string) => {
    setReason(next)
    setMissing(false)
  }
  const decide = async () => {
    const isEmpty = isRequired && reason.trim() === ''
    setMissing(isEmpty)
    if (isEmpty) return leadInSheet('decision-reason')
    const reply = await deciding.run({ groupId, subject, reason, ...(verdict === 'keep' && seen !== undefined ? { seen } : {}) })
    if (!reply?.ok) return
    toast(say.done[verdict])
    onClose()
    await onDecided()
  }

  return (
    <Sheet title={say.title[verdict]} isOpen onClose={onClose} action={<Button kind={verdict === 'hide' ? 'danger' : 'primary'} isFull isBusy={deciding.isBusy} onPress={() => void decide()}>{say.verb[verdict]}</Button>}>
      <Notice tone={verdict === 'hide' ? 'warn' : 'info'}>{say.consequence[verdict]}</Notice>
      <ChoiceChips label={say.usual} choices={say.reasons[verdict].map(value => ({ value, label: value }))} value={say.reasons[verdict].find(one => one === reason)} onChange={write} />
      <Place name="decision-reason">
        <TextArea
          label={say.reason} isRequired={isRequired} value={reason} maxLength={200} error={isMissing ? say.reasonMissing : undefined} onChange={write}
          hint={say.reasonHint[verdict]}
        />
      </Place>
      {deciding.error && <Notice tone="danger">{sayFailure(deciding.error)}</Notice>}
    </Sheet>
  )
}

import type { Subject } from '@shouhou/shared/moderation'
import { useState } from 'react'
import { useChange } from '../../cloud'
import { Button, ChoiceChips, Notice, Sheet, TextArea, toast } from '../../ui'
import { sayFailure } from '../../words'
import { DECISIONS, type Verdict } from './decisions'

export interface DecisionSheetProps {
  readonly verdict: Verdict
  readonly groupId: string
  readonly subject: Subject
  /** Which words were looked at, where they were on the screen. */
  readonly seen?: string
  readonly onClose: () => void
  readonly onDecided: () => Promise<void>
}

/** 保留, 隐藏 or 恢复, with a reason; says what will be different afterwards. */
export function DecisionSheet({ verdict, groupId, subject, seen, onClose, onDecided }: DecisionSheetProps) {
  const { title, verb, consequence, reasons, isRequired, done } = DECISIONS[verdict]
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
    if (isEmpty) return
    const reply = await deciding.run({ groupId, subject, reason, ...(verdict === 'keep' && seen !== undefined ? { seen } : {}) })
    if (!reply?.ok) return
    toast(done)
    onClose()
    await onDecided()
  }

  return (
    <Sheet title={title} isOpen onClose={onClose} action={<Button kind={verdict === 'hide' ? 'danger' : 'primary'} isFull isBusy={deciding.isBusy} onPress={() => void decide()}>{verb}</Button>}>
      <Notice tone={verdict === 'hide' ? 'warn' : 'info'}>{consequence}</Notice>
      <ChoiceChips label="常用的说法" choices={reasons.map(value => ({ value, label: value }))} value={reasons.find(one => one === reason)} onChange={write} />
      <TextArea
        label="原因" isRequired={isRequired} value={reason} maxLength={200} error={isMissing ? '请写原因，作者会看到' : undefined} onChange={write}
        hint={verdict === 'hide' ? '作者会看到这段话，请写清楚是哪里不合适、怎么改。' : '可以不填。会记在处理记录里。'}
      />
      {deciding.error && <Notice tone="danger">{sayFailure(deciding.error)}</Notice>}
    </Sheet>
  )
}

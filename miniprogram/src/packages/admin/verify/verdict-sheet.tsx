import type { GroupView } from '@shouhou/shared/group'
import { useState } from 'react'
import { useChange, type Input } from '../../../cloud'
import { Button, Notice, Sheet, TextArea, toast } from '../../../ui'
import { sayFailure, words } from '../../../words'

export type GroupVerdict = Input<'group.verify'>['verdict']

export interface VerdictSheetProps {
  readonly group: GroupView
  readonly verdict: GroupVerdict
  readonly onClose: () => void
  readonly onDecided: () => Promise<void>
}

export function VerdictSheet({ group: { groupId, name, kind }, verdict, onClose, onDecided }: VerdictSheetProps) {
  const [note, setNote] = useState('')
  const [isMissing, setMissing] = useState(false)
  const verifying = useChange('group.verify')
  const isYes = verdict === 'verified'
  const verify = async () => {
    const isEmpty = !isYes && note.trim() === ''
    setMissing(isEmpty)
    if (isEmpty) return
    const reply = await verifying.run({ groupId, verdict, note })
    if (!reply?.ok) return
    toast(isYes ? '已通过' : '已记下，群主打开群时会看到原因')
    onClose()
    await onDecided()
  }
  const consequence = isYes
    ? `“${name}”从现在起可以称作${words.groupKind[kind]}，可以请人加入。`
    : `“${name}”不能请人加入，也不能称作${words.groupKind[kind]}。这个结果不能再改，群主打开群时会看到原因，可以改好之后重新建一个。`

  return (
    <Sheet title={isYes ? '通过认证' : '不通过认证'} isOpen onClose={onClose} action={<Button kind={isYes ? 'primary' : 'danger'} isFull isBusy={verifying.isBusy} onPress={() => void verify()}>{isYes ? '通过' : '不通过'}</Button>}>
      <Notice tone={isYes ? 'info' : 'warn'}>{consequence}</Notice>
      <TextArea
        label="说明" isRequired={!isYes} value={note} maxLength={200} hint="群主打开群时会看到。" error={isMissing ? '请写明为什么，缺什么材料' : undefined}
        onChange={next => {
          setNote(next)
          setMissing(false)
        }}
      />
      {verifying.error && <Notice tone="danger">{sayFailure(verifying.error)}</Notice>}
    </Sheet>
  )
}

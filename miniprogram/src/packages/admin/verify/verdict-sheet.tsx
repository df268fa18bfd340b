import type { GroupView } from '@shouhou/shared/group'
import { useState } from 'react'
import { useChange, type Input } from '../../../cloud'
import { Button, leadInSheet, Notice, Place, Sheet, TextArea, toast } from '../../../ui'
import { sayFailure } from '../../../words'
import * as say from '../../../words/verification/verify'

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
    if (isEmpty) return leadInSheet('verdict-note')
    const reply = await verifying.run({ groupId, verdict, note })
    if (!reply?.ok) return
    toast(isYes ? say.accepted : say.refused)
    onClose()
    await onDecided()
  }
  const consequence = isYes ? say.acceptConsequence(name, kind) : say.refuseConsequence(name, kind)

  return (
    <Sheet title={isYes ? say.acceptTitle : say.refuseTitle} isOpen onClose={onClose} action={<Button kind={isYes ? 'primary' : 'danger'} isFull isBusy={verifying.isBusy} onPress={() => void verify()}>{isYes ? say.accept : say.refuse}</Button>}>
      <Notice tone={isYes ? 'info' : 'warn'}>{consequence}</Notice>
      <Place name="verdict-note">
        <TextArea
          label={say.note} isRequired={!isYes} value={note} maxLength={200} hint={say.noteHint} error={isMissing ? say.noteMissing : undefined}
          onChange={next => {
            setNote(next)
            setMissing(false)
          }}
        />
      </Place>
      {verifying.error && <Notice tone="danger">{sayFailure(verifying.error)}</Notice>}
    </Sheet>
  )
}

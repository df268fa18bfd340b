import type { GroupView, Member } from '@shouhou/shared/group'
import { useState } from 'react'
import { useChange } from '../../../cloud'
import { Button, ChoiceChips, Notice, Sheet, TextArea, toast } from '../../../ui'
import { sayFailure } from '../../../words'
import * as say from '../../../words/group/members'

export interface ExpelFormProps {
  readonly group: GroupView
  readonly member: Member
  readonly onClose: () => void
  readonly onExpelled: () => void
}

/** Out of the group, with a reason that stays in the history. */
export function ExpelForm({ group: { groupId }, member: { personId, nickname }, onClose, onExpelled }: ExpelFormProps) {
  const [reason, setReason] = useState('')
  const [isMissing, setMissing] = useState(false)
  const expelling = useChange('group.expel')
  const expel = async () => {
    setMissing(reason.trim() === '')
    if (reason.trim() === '') return
    const reply = await expelling.run({ groupId, personId, reason })
    if (!reply?.ok) return
    toast(say.expelled)
    onClose()
    onExpelled()
  }
  const write = (next: string) => {
    setReason(next)
    setMissing(false)
  }

  return (
    <Sheet title={say.expelTitle(nickname)} isOpen onClose={onClose} action={<Button kind="danger" isFull isBusy={expelling.isBusy} onPress={() => void expel()}>{say.expel}</Button>}>
      <Notice tone="warn">{say.expelConsequence}</Notice>
      <ChoiceChips label={say.usualReasons} choices={say.expelReasons.map(value => ({ value, label: value }))} value={say.expelReasons.find(one => one === reason)} onChange={write} />
      <TextArea label={say.reason} isRequired value={reason} maxLength={200} hint={say.reasonHint} error={isMissing ? say.reasonMissing : undefined} onChange={write} />
      {expelling.error && <Notice tone="danger">{sayFailure(expelling.error)}</Notice>}
    </Sheet>
  )
}

import type { GroupView, Member } from '@shouhou/shared/group'
import { useState } from 'react'
import { useChange } from '../../../cloud'
import { Button, ChoiceChips, Notice, Sheet, TextArea, toast } from '../../../ui'
import { sayFailure } from '../../../words'

export interface ExpelFormProps {
  readonly group: GroupView
  readonly member: Member
  readonly onClose: () => void
  readonly onExpelled: () => void
}

const REASONS = ['反复发广告', '收费代投诉', '辱骂、骚扰别人', '贴别人的个人信息', '和这个群无关']

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
    toast('已移出')
    onClose()
    onExpelled()
  }
  const write = (next: string) => {
    setReason(next)
    setMissing(false)
  }

  return (
    <Sheet title={`移出${nickname}`} isOpen onClose={onClose} action={<Button kind="danger" isFull isBusy={expelling.isBusy} onPress={() => void expel()}>移出群</Button>}>
      <Notice tone="warn">对方看不到群里的内容，用邀请码也回不来。以前报的案例还在。</Notice>
      <ChoiceChips label="常见原因" choices={REASONS.map(value => ({ value, label: value }))} value={REASONS.find(one => one === reason)} onChange={write} />
      <TextArea label="原因" isRequired value={reason} maxLength={200} hint="会记在群的处理记录里，管理员都看得到。" error={isMissing ? '请写原因' : undefined} onChange={write} />
      {expelling.error && <Notice tone="danger">{sayFailure(expelling.error)}</Notice>}
    </Sheet>
  )
}

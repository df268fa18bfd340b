import { View } from '@tarojs/components'
import type { GroupView, Member } from '@shouhou/shared/group'
import { APPOINTABLE } from '@shouhou/shared/permission'
import { useState } from 'react'
import { useChange } from '../../../cloud'
import { ReportSheet } from '../../../features/moderation'
import { Button, ChoiceChips, Notice, Sheet, toast } from '../../../ui'
import { sayDate, sayFailure, words } from '../../../words'
import * as say from '../../../words/group/members'
import { ExpelForm } from './expel-form'
import style from './members.module.scss'
import type { OnChanged } from './use-changed'

export interface MemberSheetProps {
  readonly group: GroupView
  readonly member: Member
  readonly onClose: () => void
  readonly onChanged: OnChanged
}

/** An admin is the owner's to remove. */
const mayExpel = ({ can, role }: GroupView, member: Member): boolean =>
  can.includes('group.expel') && member.role !== 'owner' && (role === 'owner' || member.role !== 'admin')

/** One member, and what this person may do about them. */
export function MemberSheet({ group, member, onClose, onChanged }: MemberSheetProps) {
  const [step, setStep] = useState<'look' | 'expel' | 'report'>('look')
  const { groupId, can, kind } = group
  const mayAppoint = can.includes('group.appoint') && member.role !== 'owner'
  if (step === 'report') return <ReportSheet subject={{ noun: 'person', id: member.personId }} groupId={groupId} isOpen onClose={onClose} />
  if (step === 'expel') return <ExpelForm group={group} member={member} onClose={onClose} onExpelled={() => onChanged(member.personId, null)} />

  return (
    <Sheet title={member.nickname} isOpen onClose={onClose}>
      <View className={style.quiet}>{say.standing(member.role, sayDate(member.joinedAt))}</View>
      {mayAppoint && <Appointment groupId={groupId} kind={kind} member={member} onClose={onClose} onChanged={onChanged} />}
      <View className={style.actions}>
        {mayExpel(group, member) && <Button kind="danger" isSmall onPress={() => setStep('expel')}>{say.expel}</Button>}
        {can.includes('moderation.report') && <Button isSmall icon="report" onPress={() => setStep('report')}>{say.reportName}</Button>}
      </View>
    </Sheet>
  )
}

interface AppointmentProps {
  readonly groupId: string
  readonly kind: GroupView['kind']
  readonly member: Member
  readonly onClose: () => void
  readonly onChanged: OnChanged
}

function Appointment({ groupId, kind, member, onClose, onChanged }: AppointmentProps) {
  const [role, setRole] = useState(member.role)
  const appointing = useChange('group.appoint')
  const choices = APPOINTABLE[kind].map(value => ({ value, label: words.role[value], hint: say.ROLE_TASKS[value] }))
  const appoint = async () => {
    const reply = await appointing.run({ groupId, personId: member.personId, role })
    if (!reply?.ok) return
    toast(say.is(member.nickname, reply.value.role))
    onClose()
    onChanged(reply.value.personId, reply.value.role)
  }

  return (
    <>
      <ChoiceChips label={say.roleInGroup} choices={choices} value={role} onChange={setRole} error={appointing.error && sayFailure(appointing.error)} />
      {role !== member.role && <Notice tone={role === 'admin' ? 'warn' : 'info'} action={<Button kind="primary" isSmall isBusy={appointing.isBusy} onPress={() => void appoint()}>{say.confirm}</Button>}>{say.becomes(member.nickname, member.role, role)}</Notice>}
    </>
  )
}

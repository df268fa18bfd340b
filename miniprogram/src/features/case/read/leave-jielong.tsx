import type { CaseView } from '@shouhou/shared/case'
import { useChange } from '../../../cloud'
import { Button, confirm, toast } from '../../../ui'
import { sayFailure } from '../../../words'
import * as say from '../../../words/case/change'

export interface LeaveJielongProps {
  readonly found: CaseView
  /** Of the 接龙 that keeps model and fault as they are; '' when it is not shown. */
  readonly title: string
  readonly onLeft: () => Promise<void>
}

/** Out of the 接龙 from here, also for somebody who can no longer open its page. */
export function LeaveJielong({ found: { groupId, jielongs }, title, onLeft }: LeaveJielongProps) {
  const leaving = useChange('jielong.leave')
  const jielongId = (jielongs.find(one => one.title === title) ?? jielongs[0])?.jielongId
  if (!jielongId) return null

  const leave = async () => {
    if (!(await confirm({ title: say.leaveTitle, consequence: say.leaveConsequence, verb: say.leaveVerb, isDanger: true }))) return
    const reply = await leaving.run({ groupId, jielongId })
    if (!reply) return
    if (!reply.ok) return toast(sayFailure(reply.error))
    toast(say.left)
    await onLeft()
  }
  return <Button isSmall isBusy={leaving.isBusy} onPress={() => void leave()}>{say.leave}</Button>
}

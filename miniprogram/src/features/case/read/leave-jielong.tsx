import type { CaseView } from '@shouhou/shared/case'
import { useChange } from '../../../cloud'
import { Button, confirm, toast } from '../../../ui'
import { sayFailure } from '../../../words'

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
    if (!(await confirm({ title: '退出这个接龙？', consequence: '接龙的人数里不再算您，位置不再留着；以后再加入，会拿新的号，要排到最后。案例不受影响。', verb: '退出', isDanger: true }))) return
    const reply = await leaving.run({ groupId, jielongId })
    if (!reply) return
    if (!reply.ok) return toast(sayFailure(reply.error))
    toast('已退出，现在可以保存了')
    await onLeft()
  }
  return <Button isSmall isBusy={leaving.isBusy} onPress={() => void leave()}>退出这个接龙</Button>
}

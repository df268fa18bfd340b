import type { GroupView, Member } from '@shouhou/shared/group'
import type { ReactNode } from 'react'
import { remember, useChange } from '../../../cloud'
import { back } from '../../../route'
import { confirm, Notice, toast } from '../../../ui'
import { sayFailure } from '../../../words'

export interface HandOver {
  /** Asks first; then back to where one came from. */
  readonly ask: (member: Member) => Promise<void>
  readonly problem: ReactNode
}

export function useHandOver({ groupId, name }: GroupView): HandOver {
  const handing = useChange('group.handOver')
  const ask = async ({ personId, nickname }: Member) => {
    const consequence = `“${name}”以后由${nickname}说了算：任免管理员、再移交，都由对方决定。您会变成管理员，自己不能拿回来。`
    if (!(await confirm({ title: `移交给${nickname}`, consequence, verb: '移交', isDanger: true }))) return
    const reply = await handing.run({ groupId, personId })
    if (!reply?.ok) return
    remember('group.read', { groupId }, reply.value)
    toast('已移交')
    back()
  }

  return { ask, problem: handing.error && <Notice tone="danger" title="还没有移交">{sayFailure(handing.error)}</Notice> }
}

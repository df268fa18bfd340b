import type { GroupView, Member } from '@shouhou/shared/group'
import type { ReactNode } from 'react'
import { remember, useChange } from '../../../cloud'
import { back, useOnward } from '../../../route'
import { confirm, Notice, toast } from '../../../ui'
import { sayFailure } from '../../../words'
import * as say from '../../../words/group/members'

export interface HandOver {
  /** Asks first; then back to where one came from. */
  readonly ask: (member: Member) => Promise<void>
  readonly problem: ReactNode
}

export function useHandOver({ groupId, name }: GroupView): HandOver {
  const handing = useChange('group.handOver')
  const onward = useOnward()
  const ask = async ({ personId, nickname }: Member) => {
    const consequence = say.handOverConsequence(name, nickname)
    if (!(await confirm({ title: say.handOverTo(nickname), consequence, verb: say.handOverVerb, isDanger: true }))) return
    const reply = await handing.run({ groupId, personId })
    if (!reply?.ok) return
    remember('group.read', { groupId }, reply.value)
    toast(say.handedOver)
    onward(back)
  }

  return { ask, problem: handing.error && <Notice tone="danger" title={say.notHandedOver}>{sayFailure(handing.error)}</Notice> }
}

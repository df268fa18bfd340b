import type { Failure } from '@shouhou/shared'
import { useRef, useState } from 'react'
import { remember, useChange, type Input } from '../../cloud'
import { useMe } from './use-me'
import { useNewcomer, type Newcomer } from './use-newcomer'

export interface Entered { readonly wasNew: boolean }

export interface EnteringProps {
  readonly groupId: string
  readonly invitation: Pick<Input<'group.join'>, 'code' | 'cloudId'>
  readonly onEntered: (entered: Entered) => Promise<void> | void
}

export interface Entering {
  /** Undefined for whoever has a nickname. */
  readonly newcomer: Newcomer | undefined
  readonly enter: () => Promise<void>
  readonly isBusy: boolean
  readonly failure: Failure | undefined
  /** The nickname is there, the group is not: another try goes on from here. */
  readonly isHalfWay: boolean
}

// Whoever is inside already may not join again: an earlier try arrived.
const isInside = ({ code }: Failure): boolean => code === 'group/not-allowed'

/** Into a group, with a nickname first where there is none: one tap, one step after the other, each done once however often it is tried. */
export function useEntering({ groupId, invitation, onEntered }: EnteringProps): Entering {
  const isNew = useMe().value?.person === null
  const newcomer = useNewcomer()
  const joining = useChange('group.join')
  const [isBusy, setBusy] = useState(false)
  const [isHalfWay, setHalfWay] = useState(false)
  const underWay = useRef(false)

  const join = async () => {
    const known = isNew ? await newcomer.register() : undefined
    if (isNew && !known) return
    const reply = await joining.run({ groupId, ...invitation })
    // Only now: the page would lose its fields while the second step is still under way.
    if (known) remember('person.me', {}, known)
    setHalfWay(known !== undefined && reply?.ok === false)
    if (reply?.ok) remember('group.read', { groupId }, reply.value)
    if (reply && (reply.ok || isInside(reply.error))) await onEntered({ wasNew: isNew })
  }
  const enter = async () => {
    if (underWay.current) return
    underWay.current = true
    setBusy(true)
    await join()
    underWay.current = false
    setBusy(false)
  }

  const failed = joining.error && !isInside(joining.error) ? joining.error : undefined
  return { newcomer: isNew ? newcomer : undefined, enter, isBusy, failure: failed ?? newcomer.failure, isHalfWay }
}

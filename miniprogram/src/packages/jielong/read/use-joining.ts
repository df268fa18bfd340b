import type { Failure } from '@shouhou/shared'
import type { CaseRow } from '@shouhou/shared/case'
import type { JielongView } from '@shouhou/shared/jielong'
import { useRef, useState } from 'react'
import { remember, useChange } from '../../../cloud'
import { go } from '../../../route'
import { toast } from '../../../ui'
import { findFittingCases } from './find-fitting-cases'

export interface Joining {
  /** With my one case that fits; otherwise asks which, or leads to filing one. */
  readonly begin: () => Promise<void>
  readonly joinWith: (caseId: string) => Promise<void>
  /** Several cases fit: one of them is to be chosen. */
  readonly choices: readonly CaseRow[]
  readonly dismiss: () => void
  readonly leave: () => Promise<void>
  readonly isBusy: boolean
  readonly failure: Failure | undefined
}

export function useJoining(jielong: JielongView, refresh: () => Promise<void>): Joining {
  const { groupId, jielongId } = jielong
  const joining = useChange('jielong.join')
  const leaving = useChange('jielong.leave')
  const [isLooking, setLooking] = useState(false)
  const looking = useRef(false)
  const [failure, setFailure] = useState<Failure>()
  const [choices, setChoices] = useState<readonly CaseRow[]>([])

  const settle = (view: JielongView) => remember('jielong.read', { groupId, jielongId }, view)
  // Whoever is told no wants to see how it stands now.
  const refuse = (error: Failure) => {
    setFailure(error)
    void refresh()
  }
  const joinWith = async (caseId: string) => {
    setChoices([])
    setFailure(undefined)
    const reply = await joining.run({ groupId, jielongId, with: { caseId } })
    if (!reply) return
    if (!reply.ok) return refuse(reply.error)
    settle(reply.value)
    toast('已加入接龙')
  }
  const begin = async () => {
    if (looking.current || joining.isBusy) return
    looking.current = true
    setLooking(true)
    setFailure(undefined)
    const found = await findFittingCases(jielong)
    looking.current = false
    setLooking(false)
    if (!found.ok) return setFailure(found.error)
    const [first, ...others] = found.value
    if (!first) return go('fileCase', { groupId, jielongId })
    if (others.length > 0) return setChoices(found.value)
    await joinWith(first.caseId)
  }
  const leave = async () => {
    setFailure(undefined)
    const reply = await leaving.run({ groupId, jielongId })
    if (!reply) return
    if (!reply.ok) return refuse(reply.error)
    settle(reply.value)
    toast('已退出接龙')
  }

  return { begin, joinWith, choices, dismiss: () => setChoices([]), leave, isBusy: isLooking || joining.isBusy || leaving.isBusy, failure }
}

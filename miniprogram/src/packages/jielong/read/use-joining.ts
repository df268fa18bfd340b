import type { Failure } from '@shouhou/shared'
import type { CaseRow } from '@shouhou/shared/case'
import type { JielongView } from '@shouhou/shared/jielong'
import { useRef, useState } from 'react'
import { remember, useChange, type Input, type Reply } from '../../../cloud'
import { isFull, type PlaceOfJielong } from '../../../features/jielong'
import { go, useOnward } from '../../../route'
import { toast } from '../../../ui'
import * as say from '../../../words/jielong/my-place'
import { caseOf } from './case-of'
import { findFittingCases } from './find-fitting-cases'

export interface Joining {
  /** With my one case that fits; otherwise asks which, or leads to where one writes what this kind asks for. */
  readonly begin: () => Promise<void>
  readonly joinWith: (caseId: string) => Promise<void>
  /** Several cases fit: one of them is to be chosen. */
  readonly choices: readonly CaseRow[]
  readonly dismiss: () => void
  readonly leave: () => Promise<void>
  /** Counts what this case says now, in place of what my entry said. */
  readonly changeTo: (caseId: string) => Promise<void>
  readonly isBusy: boolean
  readonly failure: Failure | undefined
}

type With = Input<'jielong.join'>['with']

const sayJoined = ({ myEntry }: JielongView): string => (myEntry?.place === 'waiting' ? say.waitsNow : say.joined)

/** Everything that I can do about my own place. Whoever is told no wants to see how it stands now. */
export function useJoining(place: PlaceOfJielong, jielong: JielongView, refresh: () => Promise<void>): Joining {
  const joining = useChange('jielong.join')
  const leaving = useChange('jielong.leave')
  const changing = useChange('jielong.changeEntry')
  const onward = useOnward()
  const [isLooking, setLooking] = useState(false)
  const looking = useRef(false)
  const [failure, setFailure] = useState<Failure>()
  const [choices, setChoices] = useState<readonly CaseRow[]>([])

  const send = async (asked: () => Promise<Reply<'jielong.join'> | undefined>, said: (view: JielongView) => string) => {
    setChoices([])
    setFailure(undefined)
    const reply = await asked()
    if (!reply) return
    if (!reply.ok) {
      setFailure(reply.error)
      return refresh()
    }
    remember('jielong.read', { ...place }, reply.value)
    toast(said(reply.value))
  }
  const join = (what: With) => send(() => joining.run({ ...place, with: what, ...(isFull(jielong) && { mayWait: true }) }), sayJoined)

  const find = async () => {
    looking.current = true
    setLooking(true)
    setFailure(undefined)
    const found = await findFittingCases(jielong)
    looking.current = false
    setLooking(false)
    return found
  }
  const begin = async () => {
    if (looking.current || joining.isBusy) return
    if (jielong.kind === 'signup' && jielong.fields.length === 0) return join({ answers: [] })
    if (jielong.kind !== 'fault') return go('signJielong', { ...place })
    const found = await find()
    if (!found.ok) return setFailure(found.error)
    const [first, ...others] = found.value
    if (!first) return onward(() => go('fileCase', { ...place }))
    if (others.length > 0) return setChoices(found.value)
    await join({ caseId: first.caseId })
  }

  return {
    begin, choices, failure,
    joinWith: caseId => join({ caseId }),
    dismiss: () => setChoices([]),
    leave: () => send(() => leaving.run({ ...place }), () => say.hasLeft),
    changeTo: caseId => send(
      () => changing.run({ ...place, with: { caseId } }),
      ({ myEntry }) => (jielong.myEntry && myEntry && caseOf(jielong.myEntry) === caseOf(myEntry) ? say.caseCountedAgain : say.caseExchanged),
    ),
    isBusy: isLooking || joining.isBusy || leaving.isBusy || changing.isBusy,
  }
}

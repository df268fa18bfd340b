import type { Failure } from '@shouhou/shared'
import type { JielongView, Quote } from '@shouhou/shared/jielong'
import { useRef, useState } from 'react'
import { remember, useChange } from '../../../cloud'
import { address, back, useOnward } from '../../../route'
import { toast } from '../../../ui'
import * as say from '../../../words/jielong/sign'

export type Said = { readonly quote: Quote } | { readonly answers: string[] }

export interface Signing {
  /** True once it is written: the page is being left then. Answers the failure otherwise, undefined to a second tap. */
  readonly run: (said: Said, mayWait: boolean) => Promise<true | Failure | undefined>
  readonly isBusy: boolean
  /** What no field is to blame for. */
  readonly failure: Failure | undefined
  /** What the form shows: once it is written that stands still, for the page is being left. */
  readonly seen: JielongView
}

const sayDone = ({ myEntry, waitingBefore }: JielongView, wasIn: boolean): string => {
  if (wasIn) return say.changed
  if (myEntry?.place !== 'waiting') return say.joined
  return say.waits(waitingBefore)
}

/** Joins, or changes the entry that I have by now. `isAtField`: whether a failure is said beside a field. */
export function useSigning(jielong: JielongView, refresh: () => Promise<void>, isAtField: (failure: Failure) => boolean): Signing {
  const joining = useChange('jielong.join')
  const changing = useChange('jielong.changeEntry')
  const onward = useOnward()
  const [failure, setFailure] = useState<Failure>()
  const left = useRef<JielongView>()
  const { groupId, jielongId } = jielong
  const wasIn = jielong.myEntry !== null

  const run = async (said: Said, mayWait: boolean) => {
    const input = { groupId, jielongId, with: said }
    const reply = await (wasIn ? changing.run(input) : joining.run(mayWait ? { ...input, mayWait } : input))
    if (!reply) return undefined
    if (!reply.ok) {
      setFailure(isAtField(reply.error) ? undefined : reply.error)
      // Whoever is told no wants to see how it stands now.
      void refresh()
      return reply.error
    }
    left.current = jielong
    remember('jielong.read', { groupId, jielongId }, reply.value)
    toast(sayDone(reply.value, wasIn))
    onward(() => back(address('jielong', { groupId, jielongId })))
    return true
  }

  return { run, isBusy: joining.isBusy || changing.isBusy, failure, seen: left.current ?? jielong }
}

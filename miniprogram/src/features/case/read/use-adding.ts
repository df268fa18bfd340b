import type { Failure } from '@shouhou/shared'
import type { CaseView } from '@shouhou/shared/case'
import { useRef } from 'react'
import { useChange } from '../../../cloud'

export interface Adding {
  readonly add: (evidenceId: string) => void
  readonly retry: () => void
  readonly isBusy: boolean
  readonly error: Failure | undefined
}

/** Puts confirmed evidence into a case; what comes in meanwhile goes together with the next round. */
export function useAdding({ groupId, caseId }: Pick<CaseView, 'groupId' | 'caseId'>, onChanged: (changed: CaseView) => void): Adding {
  const adding = useChange('case.addEvidence')
  const waiting = useRef<readonly string[]>([])
  const isUnderWay = useRef(false)

  const putAll = async () => {
    if (isUnderWay.current) return
    isUnderWay.current = true
    while (waiting.current.length > 0) {
      const now = waiting.current
      const reply = await adding.run({ groupId, caseId, evidenceIds: [...now] })
      if (!reply?.ok) break
      waiting.current = waiting.current.filter(id => !now.includes(id))
      onChanged(reply.value)
    }
    isUnderWay.current = false
  }

  return {
    add: evidenceId => {
      waiting.current = [...waiting.current, evidenceId]
      void putAll()
    },
    retry: () => void putAll(),
    isBusy: adding.isBusy,
    error: adding.error,
  }
}

import type { Failure } from '@shouhou/shared'
import type { CaseView } from '@shouhou/shared/case'
import { useRef } from 'react'
import { useChange } from '../../../cloud'
import { arrivalsAt, deliver, forgetArrived, keepArrived, placeOfCase, type EvidencePiece } from '../../evidence'

export interface Adding {
  readonly add: (piece: EvidencePiece) => void
  readonly retry: () => void
  readonly isBusy: boolean
  readonly error: Failure | undefined
}

/** Puts confirmed evidence into a case; what comes in meanwhile goes together with the next round, and is kept until the case has it. */
export function useAdding({ groupId, caseId }: Pick<CaseView, 'groupId' | 'caseId'>, onChanged: (changed: CaseView) => void): Adding {
  const adding = useChange('case.addEvidence')
  const isUnderWay = useRef(false)
  const place = placeOfCase(groupId, caseId)

  const putAll = async () => {
    if (isUnderWay.current) return
    isUnderWay.current = true
    for (let now = arrivalsAt(place); now.length > 0; now = arrivalsAt(place)) {
      const evidenceIds = now.map(({ evidenceId }) => evidenceId)
      const reply = await adding.run({ groupId, caseId, evidenceIds })
      // One that is gone keeps none of the others out.
      if (reply?.ok === false && reply.error.code === 'evidence/not-found') await deliver(place)
      if (!reply?.ok) break
      forgetArrived(place, evidenceIds)
      onChanged(reply.value)
    }
    isUnderWay.current = false
  }

  return {
    add: piece => {
      keepArrived(place, [piece])
      void putAll()
    },
    retry: () => void putAll(),
    isBusy: adding.isBusy,
    error: adding.error,
  }
}

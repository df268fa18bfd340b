import { factsOf } from '@shouhou/shared/jielong'
import type { Claim } from '../../../cloudfunctions/cloud/documents'
import { aReport } from '../../support/builders'

export type JoinClaim = Extract<Claim, { step: 'join' }>

/** What a join of somebody with this case notes down. */
export const aJoinClaim = (caseId: string, rest: Pick<JoinClaim, 'token' | 'at'> & Partial<JoinClaim>): JoinClaim => ({
  step: 'join', place: 'seated', content: { kind: 'fault', caseId }, facts: factsOf(aReport(), []), review: { check: 'passed', isHeld: false, hidden: null }, ...rest,
})

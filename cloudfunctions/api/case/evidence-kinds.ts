import { isDeepStrictEqual } from 'node:util'
import { ok } from '@shouhou/shared'
import { EVIDENCE_KINDS, EVIDENCE_KIND_LABELS, isPiece, type EvidenceKind } from '@shouhou/shared/evidence'
import type { CaseDoc, EvidenceDoc } from '../../cloud/documents'
import { _ } from '../../cloud/sdk'
import { world } from '../../cloud/world'
import { followCase } from '../jielong/follow-case'
import { rewriteCase } from './rewrite-case'

/** Whether it is evidence to others: there, more than words about it, and neither hidden nor refused. What still waits for its check counts. */
export const counts = (evidence: Pick<EvidenceDoc, 'isConfirmed' | 'review' | 'kind' | 'medium'>): boolean =>
  evidence.isConfirmed && isPiece(evidence) && evidence.review.hidden === null && evidence.review.check !== 'refused'

/** Each kind once, in the order in which they are shown. */
export const kindsOf = (evidence: readonly EvidenceDoc[]): EvidenceKind[] =>
  EVIDENCE_KINDS.filter((kind) => evidence.some((doc) => counts(doc) && doc.kind === kind))

export const kindLabels = (evidence: readonly Pick<EvidenceDoc, 'kind'>[]): string =>
  EVIDENCE_KINDS.filter((kind) => evidence.some((doc) => doc.kind === kind)).map((kind) => EVIDENCE_KIND_LABELS[kind]).join('、')

/** Says again on the case which kinds it holds, after some came or went. Null for a case that was never written. */
export const refreshKinds = async (caseId: string, now: number): Promise<CaseDoc | null> => {
  const before = await world.cases.get(caseId)
  if (before === null) return null
  const refreshed = await rewriteCase(caseId, 'tick', async () => {
    const evidence = await world.evidence.find({ where: { caseId } })
    return ok({ evidenceKinds: _.set(kindsOf(evidence)), changedAt: now })
  })
  if (!refreshed.ok) throw new Error(refreshed.error.code)
  if (!isDeepStrictEqual(refreshed.value.evidenceKinds, before.evidenceKinds)) await followCase(caseId, now)
  return refreshed.value
}

/** The same for the case that this piece is in, if any. */
export const refreshKindsBehind = async (evidenceId: string, now: number): Promise<void> => {
  const found = await world.evidence.get(evidenceId)
  if (found !== null && found.caseId !== null) await refreshKinds(found.caseId, now)
}

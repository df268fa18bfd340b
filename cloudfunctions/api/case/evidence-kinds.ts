import { ok } from '@shouhou/shared'
import { EVIDENCE_KINDS, EVIDENCE_KIND_LABELS, type EvidenceKind } from '@shouhou/shared/evidence'
import type { CaseDoc, EvidenceDoc } from '../../cloud/documents'
import { _ } from '../../cloud/sdk'
import { world } from '../../cloud/world'
import { rewriteCase } from './rewrite-case'

/** Each kind once, in the order in which they are shown. */
export const kindsOf = (evidence: readonly EvidenceDoc[]): EvidenceKind[] =>
  EVIDENCE_KINDS.filter((kind) => evidence.some((doc) => doc.isConfirmed && doc.kind === kind))

export const kindLabels = (evidence: readonly EvidenceDoc[]): string => kindsOf(evidence).map((kind) => EVIDENCE_KIND_LABELS[kind]).join('、')

/** Says again on the case which kinds it holds, after some came or went. */
export const refreshKinds = async (caseId: string, now: number): Promise<CaseDoc> => {
  const refreshed = await rewriteCase(caseId, 'tick', async () => {
    const evidence = await world.evidence.find({ where: { caseId } })
    return ok({ evidenceKinds: _.set(kindsOf(evidence)), changedAt: now })
  })
  if (!refreshed.ok) throw new Error(refreshed.error.code)
  return refreshed.value
}

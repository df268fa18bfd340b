import { change, remember } from '../../cloud'
import type { EvidencePiece } from './evidence-piece'

/** Where files for a case that was filed are sent to. */
export const placeOfCase = (groupId: string, caseId: string): string => `case:${groupId}:${caseId}`

/** Puts it into its case while nobody looks at that; false where only a page can take it. */
export async function deliver(place: string, { evidenceId }: EvidencePiece): Promise<boolean> {
  const [noun, groupId, caseId] = place.split(':')
  if (noun !== 'case' || !groupId || !caseId) return false
  const reply = await change('case.addEvidence', { groupId, caseId, evidenceIds: [evidenceId] })
  if (reply.ok) remember('case.read', { groupId, caseId }, reply.value)
  return reply.ok
}

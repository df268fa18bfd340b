import { change, remember } from '../../cloud'
import { arrivalsAt, forgetArrived } from './arrivals-shelf'

/** Where files for a case that was filed are sent to. */
export const placeOfCase = (groupId: string, caseId: string): string => `case:${groupId}:${caseId}`

/** The case that a place is; undefined where only a page can take what arrives. */
export function caseAt(place: string): { readonly groupId: string; readonly caseId: string } | undefined {
  const [noun, groupId, caseId] = place.split(':')
  return noun === 'case' && groupId && caseId ? { groupId, caseId } : undefined
}

const underWay = new Set<string>()

/** Puts what arrived for a case into it while nobody looks at that; what cannot be put in now is kept for the next try. */
export async function deliver(place: string): Promise<void> {
  const into = caseAt(place)
  if (!into || underWay.has(place)) return
  underWay.add(place)
  for (let next = arrivalsAt(place)[0]; next; next = arrivalsAt(place)[0]) {
    const reply = await change('case.addEvidence', { ...into, evidenceIds: [next.evidenceId] })
    if (reply.ok) remember('case.read', into, reply.value)
    // The cloud has cleared it away, or its owner has: there is nothing to put in any more.
    else if (reply.error.code !== 'evidence/not-found') break
    forgetArrived(place, [next.evidenceId])
  }
  underWay.delete(place)
}

import { fail, ok, type Result } from '@shouhou/shared'
import { factsOf, type FaultFacts } from '@shouhou/shared/jielong'
import type { CaseDoc } from '../../../cloud/documents'
import { isVisible } from '../../../cloud/names'
import { newReview } from '../../../cloud/review'
import { world } from '../../../cloud/world'
import { sightOf, type Viewer } from '../../case/viewer'
import type { Prepared } from './prepared'

/** What a case counts as. What nobody has checked does not stand on a board that everybody reads. */
export const caseFacts = ({ report, evidenceKinds, review }: Pick<CaseDoc, 'report' | 'evidenceKinds' | 'review'>): FaultFacts => {
  const facts = factsOf(report, evidenceKinds)
  return isVisible(review) ? facts : { ...facts, systemVersion: '' }
}

export const caseContent = (doc: CaseDoc): Prepared => ({
  content: { kind: 'fault', caseId: doc._id },
  facts: caseFacts(doc),
  review: newReview({ check: 'passed', isHeld: false }),
  device: { modelKey: doc.modelKey, faultCode: doc.report.faultCode },
})

/** My own case in this group, to join with or to change my entry to. */
export const prepareCase = async (caseId: string, viewer: Viewer): Promise<Result<Prepared>> => {
  const found = await world.cases.get(caseId)
  if (found === null || found.groupId !== viewer.groupId || sightOf(found, viewer) === null) return fail({ code: 'case/not-found' })
  return found.authorId === viewer.personId ? ok(caseContent(found)) : fail({ code: 'case/not-yours' })
}

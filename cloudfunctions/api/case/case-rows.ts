import type { CaseRow } from '@shouhou/shared/case'
import { completeness } from '@shouhou/shared/evidence'
import type { PersonCard } from '@shouhou/shared/person'
import type { CaseDoc } from '../../cloud/documents'
import { cardsOf, reviewOf, unnamedCardsOf } from '../../cloud/names'
import { maskReport } from './mask-case'
import { sightOf, type Viewer } from './viewer'

type CardOf = (personId: string) => PersonCard

/** Authors carry the name that they have in the group of each case; none in what was shared with a watchdog. */
const cardsByGroup = async (docs: readonly CaseDoc[], viewer: Viewer): Promise<(doc: CaseDoc) => PersonCard> => {
  const unnamed = unnamedCardsOf(viewer.groupId ?? '')
  const groupIds = [...new Set(docs.map(({ groupId }) => groupId))]
  const cards = await Promise.all(
    groupIds.map(async (groupId): Promise<[string, CardOf]> => [groupId, await cardsOf(groupId, docs.filter((doc) => doc.groupId === groupId).map(({ authorId }) => authorId))]),
  )
  const byGroup = new Map(cards)
  const named = ({ groupId, authorId }: CaseDoc): PersonCard => byGroup.get(groupId)?.(authorId) ?? { personId: authorId, nickname: '' }
  return (doc) => (sightOf(doc, viewer) === 'watchdog' ? unnamed(doc.authorId) : named(doc))
}

/** Rows of those that this viewer may see, in the order given. */
export const caseRowsOf = async (docs: readonly CaseDoc[], viewer: Viewer): Promise<CaseRow[]> => {
  const seen = docs.filter((doc) => sightOf(doc, viewer) !== null)
  const authorOf = await cardsByGroup(seen, viewer)
  return seen.map((doc) => {
    const { brand, model, faultCode, fault, impact, wishes } = sightOf(doc, viewer) === 'watchdog' ? maskReport(doc.report) : doc.report
    return {
      caseId: doc._id,
      groupId: doc.groupId,
      author: authorOf(doc),
      isMine: doc.authorId === viewer.personId,
      state: doc.state,
      brand, model, faultCode, fault, impact, wishes,
      completeness: completeness(doc.evidenceKinds).have,
      filedAt: doc.filedAt,
      review: reviewOf(doc.review),
    }
  })
}

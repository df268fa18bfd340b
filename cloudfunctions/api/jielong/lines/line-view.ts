import type { Line } from '@shouhou/shared/jielong'
import type { LineDoc } from '../../../cloud/documents'
import { cardsOf, isVisible, reviewOf } from '../../../cloud/names'
import type { Viewer } from '../../case/viewer'

/** While its words wait for their check, or are hidden, only whoever imported it and whoever decides see it. */
export const maySeeLine = ({ review, importedById, claimedById }: LineDoc, { personId, mayDecide }: Viewer): boolean =>
  isVisible(review) || importedById === personId || claimedById === personId || mayDecide

export const linesOf = async (docs: readonly LineDoc[], groupId: string, viewer: Viewer): Promise<Line[]> => {
  const cards = await cardsOf(groupId, docs.flatMap(({ importedById, claimedById }) => (claimedById === null ? [importedById] : [importedById, claimedById])))
  return docs.map((doc): Line => {
    const isMine = doc.claimedById === viewer.personId
    return {
      lineId: doc._id,
      importId: doc.importId,
      number: doc.number,
      name: doc.name,
      text: doc.text,
      importedBy: cards(doc.importedById),
      importedAt: doc.importedAt,
      claimedBy: doc.claimedById === null ? null : cards(doc.claimedById),
      isMine,
      mayRelease: doc.claimedById !== null && (isMine || viewer.mayDecide),
      review: reviewOf(doc.review),
    }
  })
}

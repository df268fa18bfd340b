import { mask } from '@shouhou/shared/export'
import { isOutlier, premiumOf, type Board, type EntryContent as SeenContent, type Quote, type SignupField } from '@shouhou/shared/jielong'
import type { EntryDoc } from '../../../cloud/documents'
import { isVisible } from '../../../cloud/names'
import type { Viewer } from '../../case/viewer'

export interface ContentSeen {
  viewer: Pick<Viewer, 'personId' | 'mayDecide'>
  fields: readonly SignupField[]
  board: Board
  /** Whoever started it, and those who lead the group. */
  mayReadPrivate: boolean
  /** Whether others may read the case of a fault entry. */
  isCaseShown: boolean
}

/** Whether the words of an entry are there for this viewer. */
export const readsWords = ({ personId, review }: Pick<EntryDoc, 'personId' | 'review'>, viewer: ContentSeen['viewer']): boolean =>
  personId === viewer.personId || viewer.mayDecide || isVisible(review)

const quoteSeen = (quote: Quote, isMine: boolean, board: Board): SeenContent => ({
  kind: 'price',
  ...quote,
  ...(isMine ? {} : { shop: mask(quote.shop), note: mask(quote.note) }),
  premium: quote.official === null ? null : premiumOf(quote.quote.fen, quote.official.fen),
  isOutlier: board.kind === 'price' && isOutlier(quote.quote.fen, board.quote),
})

/** A private answer is for somebody to call back: whoever may read it reads it whole. */
const answersSeen = (answers: readonly string[], isMine: boolean, { fields, mayReadPrivate }: ContentSeen): SeenContent => ({
  kind: 'signup',
  answers: answers.map((answer, at) => {
    if (isMine) return answer
    if (fields[at]?.isPrivate !== true) return mask(answer)
    return mayReadPrivate ? answer : null
  }),
})

/** What an entry says, as this viewer sees it; null while its words are not for them. */
export const contentOf = (entry: EntryDoc, seen: ContentSeen): SeenContent | null => {
  const { content, facts } = entry
  const isMine = entry.personId === seen.viewer.personId
  if (!readsWords(entry, seen.viewer)) return null
  if (content.kind === 'price') return quoteSeen(content.quote, isMine, seen.board)
  if (content.kind === 'signup') return answersSeen(content.answers, isMine, seen)
  if (facts.kind !== 'fault') throw new Error('an entry with a case is counted as something else')
  // What somebody wrote in a case that is not shown, or not any more, is not shown here either.
  return { ...facts, caseId: content.caseId, ...(isMine || seen.isCaseShown ? {} : { systemVersion: '' }) }
}

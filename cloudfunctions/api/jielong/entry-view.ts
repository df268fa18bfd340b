import type { Board, Entry } from '@shouhou/shared/jielong'
import type { PersonCard } from '@shouhou/shared/person'
import type { EntryDoc, JielongDoc } from '../../cloud/documents'
import { reviewOf } from '../../cloud/names'
import type { Viewer } from '../case/viewer'
import { contentOf } from './content/content-view'

export interface EntriesSeen {
  viewer: Viewer
  /** Whether the viewer leads the group. */
  isLeader: boolean
  /** The one that is read; an entry may have been signed in another that was merged into it. */
  root: JielongDoc
  board: Board
  cards: (personId: string) => PersonCard
  isCaseShown: (caseId: string) => boolean
}

export const entryOf = (entry: EntryDoc, { viewer, isLeader, root, board, cards, isCaseShown }: EntriesSeen): Entry => ({
  entryId: entry._id,
  person: cards(entry.personId),
  isMe: entry.personId === viewer.personId,
  seat: entry.seat,
  place: entry.place,
  joinedAt: entry.joinedAt,
  movedUpAt: entry.movedUpAt === 0 ? null : entry.movedUpAt,
  from: entry.jielongId === root._id ? null : entry.jielongId,
  content: contentOf(entry, { viewer, fields: root.fields, board, mayReadPrivate: isLeader || root.startedById === viewer.personId, isCaseShown: isCaseShown(entry.caseId) }),
  review: reviewOf(entry.review),
})

import { boardOf, stateOf, type Entry, type JielongRow, type JielongView } from '@shouhou/shared/jielong'
import type { PersonCard } from '@shouhou/shared/person'
import type { EntryDoc, JielongDoc } from '../../cloud/documents'
import { cardsOf, isVisible, reviewOf } from '../../cloud/names'
import { entryId, world } from '../../cloud/world'
import type { Viewer } from '../case/viewer'

/** While its texts wait for their check, or are hidden, only whoever started it and whoever decides see it. */
export const maySee = (jielong: Pick<JielongDoc, 'review' | 'startedById'>, { personId, mayDecide }: Pick<Viewer, 'personId' | 'mayDecide'>): boolean =>
  isVisible(jielong.review) || jielong.startedById === personId || mayDecide

/** Null when it does not exist, for this viewer. */
export const findJielong = async (jielongId: string, viewer: Viewer): Promise<JielongDoc | null> => {
  const found = await world.jielongs.get(jielongId)
  return found !== null && found.groupId === viewer.groupId && maySee(found, viewer) ? found : null
}

export interface RowFacts { groupName: string; isJoined: boolean; now: number }

export const rowOf = (doc: JielongDoc, { groupName, isJoined, now }: RowFacts): JielongRow => ({
  jielongId: doc._id,
  groupId: doc.groupId,
  groupName,
  title: doc.title,
  brand: doc.brand,
  model: doc.model,
  faultCode: doc.faultCode,
  people: doc.counters.people,
  capacity: doc.capacity,
  closesAt: doc.closesAt,
  state: stateOf(doc, now),
  startedAt: doc.startedAt,
  isJoined,
  review: reviewOf(doc.review),
})

/** Rows in the order given, each with whether this person is in it. */
export const rowsOf = async (docs: readonly JielongDoc[], facts: { personId: string; nameOf: (groupId: string) => string; now: number }): Promise<JielongRow[]> => {
  const joined = docs.length === 0 ? new Map() : await world.entries.getMany(docs.map(({ _id }) => entryId(_id, facts.personId)))
  return docs.map((doc) => rowOf(doc, { groupName: facts.nameOf(doc.groupId), isJoined: joined.has(entryId(doc._id, facts.personId)), now: facts.now }))
}

export const entryOf = ({ personId, seat, joinedAt, caseId, facts }: EntryDoc, { cards, me }: { cards: (personId: string) => PersonCard; me: string }): Entry => ({
  person: cards(personId),
  isMe: personId === me,
  seat,
  joinedAt,
  caseId,
  ...facts,
})

export interface Seen {
  viewer: Viewer
  groupName: string
  /** The viewer's own entry. */
  mine: EntryDoc | null
  now: number
}

export const viewOf = async (doc: JielongDoc, { viewer, groupName, mine, now }: Seen): Promise<JielongView> => {
  const me = viewer.personId
  const cards = await cardsOf(doc.groupId, mine === null ? [doc.startedById] : [doc.startedById, me])
  return {
    ...rowOf(doc, { groupName, isJoined: mine !== null, now }),
    about: doc.about,
    startedBy: cards(doc.startedById),
    isMine: doc.startedById === me,
    board: boardOf(doc.counters),
    myEntry: mine === null ? null : entryOf(mine, { cards, me }),
  }
}

/** The 接龙 as it is now, after a change. */
export const viewNow = async (jielongId: string, { viewer, groupName, now }: Omit<Seen, 'mine'>): Promise<JielongView> => {
  const [doc, mine] = await Promise.all([world.jielongs.get(jielongId), world.entries.get(entryId(jielongId, viewer.personId))])
  if (doc === null) throw new Error('a 接龙 vanished while it was changed')
  return viewOf(doc, { viewer, groupName, mine, now })
}

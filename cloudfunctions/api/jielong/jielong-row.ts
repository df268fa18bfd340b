import { seatsOf, stateOf, type JielongRow } from '@shouhou/shared/jielong'
import type { JielongDoc } from '../../cloud/documents'
import { isVisible, reviewOf } from '../../cloud/names'
import { entryId, world } from '../../cloud/world'
import type { Viewer } from '../case/viewer'
import { familiesOf, idsIn, type Family } from './merge/family'

/** While its texts wait for their check, or are hidden, only whoever started it and whoever decides see it. */
export const maySee = (jielong: Pick<JielongDoc, 'review' | 'startedById'>, { personId, mayDecide }: Pick<Viewer, 'personId' | 'mayDecide'>): boolean =>
  isVisible(jielong.review) || jielong.startedById === personId || mayDecide

export interface RowFacts { groupName: string; isJoined: boolean; now: number; family: Family }

const seatsLeft = ({ capacity, free }: JielongDoc): number | null => (capacity === null ? null : Math.min(Math.max(free, 0), seatsOf(capacity)))

export const rowOf = (doc: JielongDoc, { groupName, isJoined, now, family }: RowFacts): JielongRow => ({
  jielongId: doc._id,
  groupId: doc.groupId,
  groupName,
  kind: doc.kind,
  title: doc.title,
  brand: doc.brand,
  model: doc.model,
  faultCode: doc.faultCode,
  part: doc.part,
  people: family.counters.people,
  waiting: doc.waiting,
  capacity: doc.capacity,
  seatsLeft: seatsLeft(doc),
  closesAt: doc.closesAt,
  state: stateOf(doc, now),
  startedAt: doc.startedAt,
  isJoined,
  review: reviewOf(doc.review),
})

/** Rows in the order given, each with whether this person is in it. */
export const rowsOf = async (docs: readonly JielongDoc[], { personId, nameOf, now }: { personId: string; nameOf: (groupId: string) => string; now: number }): Promise<JielongRow[]> => {
  const idsOf = (doc: JielongDoc): string[] => idsIn(doc).map((jielongId) => entryId(jielongId, personId))
  const [familyOf, joined] = await Promise.all([familiesOf(docs), world.entries.getMany(docs.flatMap(idsOf))])
  return docs.map((doc) => rowOf(doc, { groupName: nameOf(doc.groupId), isJoined: idsOf(doc).some((id) => joined.has(id)), now, family: familyOf(doc) }))
}

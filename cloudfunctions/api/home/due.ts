import { dueBefore, type Due } from '@shouhou/shared/home'
import { _ } from '../../cloud/sdk'
import { maySee } from '../jielong/jielong-row'
import { isLed } from '../jielong/merge/merge-state'
import type { Me } from './me'
import type { MyCase } from './my-cases'
import { lightly, type Joined, type Light } from './my-jielongs'

const READ_LIMIT = 100

export interface Mine { joined: readonly Joined[]; cases: readonly MyCase[] }

/** Open ones of my groups that close within days, nearest first, that may be for me: those that are not leave no room for those that are. One read. */
export const closingOf = ({ groupIds, now }: Me, { joined, cases }: Mine): Promise<Light[]> => {
  const closing = { groupId: _.in(groupIds), state: 'open', closesAt: _.and(_.gt(now), _.lt(dueBefore(now))) }
  const mayBeMine = [{ kind: _.neq('fault') }, { _id: _.in(joined.map(({ jielong }) => jielong._id)) }, { 'devices.modelKey': _.in(cases.map(({ modelKey }) => modelKey)) }]
  return lightly(_.and(closing, _.or(...mayBeMine)), 'closesAt', READ_LIMIT)
}

/** A fault 接龙 is for who has filed such a case; the others are for everybody who may join. */
const isForMe = ({ kind, groupId, devices }: Light, { mayIn }: Me, cases: readonly MyCase[]): boolean =>
  mayIn(groupId, 'jielong.join') &&
  (kind !== 'fault' || cases.some((mine) => mine.groupId === groupId && devices.some(({ modelKey, faultCode }) => modelKey === mine.modelKey && faultCode === mine.report.faultCode)))

/** Those that I am in, or could join. */
export const dueIn = (closing: readonly Light[], me: Me, { joined, cases }: Mine): Due[] =>
  closing
    .filter((doc) => !isLed(doc) && maySee(doc, me.viewerIn(doc.groupId)))
    .flatMap((doc): Due[] => {
      const isJoined = joined.some(({ jielong }) => jielong._id === doc._id)
      if (doc.closesAt === null || (!isJoined && !isForMe(doc, me, cases))) return []
      return [{ what: 'closing', groupId: doc.groupId, groupName: me.nameOf(doc.groupId), jielongId: doc._id, title: doc.title, kind: doc.kind, closesAt: doc.closesAt, isJoined }]
    })

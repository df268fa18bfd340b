import { NEW_LIMIT, NEWS_LIMIT, sinceOf, type GroupNews } from '@shouhou/shared/home'
import { _ } from '../../cloud/sdk'
import { orderKey } from '../../cloud/collection'
import type { CaseDoc } from '../../cloud/documents'
import { world } from '../../cloud/world'
import { sightOf } from '../case/viewer'
import { maySee } from '../jielong/jielong-row'
import { isLed } from '../jielong/merge/merge-state'
import { looksOf } from './looks'
import type { Me } from './me'
import { lightly, type Light } from './my-jielongs'
import { ofEachGroup, READ_LIMIT } from './of-each-group'

const SHARED_LIMIT = 500

type NewCase = Pick<CaseDoc, '_id' | 'order' | 'groupId' | 'authorId' | 'review' | 'filedAt' | 'sharing' | 'sharedWith'>
const CASE_FIELDS = ['_id', 'order', 'groupId', 'authorId', 'review', 'filedAt', 'sharing', 'sharedWith'] as const

const newest = (where: object, limit: number): Promise<NewCase[]> => world.cases.pick({ where, order: [['order', 'desc']], limit }, CASE_FIELDS)

/** What others consented to share may be older than the consent: the latest such cases are looked through for it. */
const sharedOf = ({ places }: Me): Promise<NewCase[]> => {
  const watchdogs = [...places.values()].filter(({ group }) => group.kind === 'watchdog').map(({ group }) => group._id)
  return watchdogs.length === 0 ? Promise.resolve([]) : newest({ sharedWith: _.in(watchdogs) }, SHARED_LIMIT)
}

/** Since when things are new to me, by group. One read. */
export const sincesOf = async ({ actor, places, groupIds }: Me): Promise<(groupId: string) => number> => {
  const lookedAt = await looksOf(groupIds, actor.personId)
  return (groupId) => sinceOf({ lookedAt: lookedAt(groupId), joinedAt: places.get(groupId)?.member?.joinedAt ?? 0 })
}

const arrivedAt = (doc: NewCase, groupId: string): number =>
  doc.groupId === groupId ? doc.filedAt : (doc.sharing.find(({ watchdogId }) => watchdogId === groupId)?.givenAt ?? 0)

/** What came into these groups since, each its own moment, and before what was read already; checked, where I do not decide. The first part is for the index. */
const laterIn = ({ viewerIn }: Me, since: (groupId: string) => number) => (groupIds: readonly string[], beyond: string | undefined): object => {
  const after = (at: number): object => _.gt(orderKey(at, '~'))
  const first = after(Math.min(...groupIds.map(since)))
  const inGroup = (groupId: string): object => ({ groupId, order: after(since(groupId)), ...(viewerIn(groupId).mayDecide ? {} : { 'review.check': 'passed', 'review.hidden': null }) })
  return _.and({ groupId: _.in(groupIds), order: beyond === undefined ? first : _.and(first, _.lt(beyond)) }, _.or(...groupIds.map(inGroup)))
}

const atMost = (count: number): number => Math.min(count, NEWS_LIMIT)

/** What came into each of my groups since then, in the order of my groups; nothing of mine. Three reads as a rule, seven at most. */
export const newsOf = async (me: Me, since: (groupId: string) => number): Promise<GroupNews[]> => {
  const { actor, groupIds, nameOf, viewerIn } = me
  const later = laterIn(me, since)
  const [filed, shared, started] = await Promise.all([
    ofEachGroup(groupIds, (ids, beyond) => newest(_.and(later(ids, beyond), { authorId: _.neq(actor.personId) }), READ_LIMIT)),
    sharedOf(me),
    ofEachGroup(groupIds, (ids, beyond) => lightly(_.and(later(ids, beyond), { startedById: _.neq(actor.personId), state: _.neq('archived') }), 'order', READ_LIMIT)),
  ])
  const cases = [...new Map([...filed, ...shared].map((doc) => [doc._id, doc])).values()].filter(({ authorId }) => authorId !== actor.personId)

  const isNewCase = (doc: NewCase, groupId: string): boolean => arrivedAt(doc, groupId) > since(groupId) && sightOf(doc, viewerIn(groupId)) !== null
  const isNewJielong = (doc: Light, groupId: string): boolean =>
    doc.groupId === groupId && doc.startedAt > since(groupId) && doc.startedById !== actor.personId && !isLed(doc) && doc.state !== 'archived' && maySee(doc, viewerIn(groupId))
  return groupIds.map((groupId) => ({
    groupId,
    groupName: nameOf(groupId),
    cases: atMost(cases.filter((doc) => isNewCase(doc, groupId)).length),
    jielongs: atMost(started.filter((doc) => isNewJielong(doc, groupId)).length),
  }))
}

export const onlyNews = (news: readonly GroupNews[]): GroupNews[] => news.filter(({ cases, jielongs }) => cases + jielongs > 0).slice(0, NEW_LIMIT)

import { ok } from '@shouhou/shared'
import type { Home } from '@shouhou/shared/home'
import { answer } from '../../cloud/answer'
import { placesOf } from '../../cloud/places'
import { hiddenCasesIn, hiddenEntriesIn, incompleteIn, movedUpIn, releasedIn, type LookedAt } from './asked'
import { closingOf, dueIn } from './due'
import { newsOf, onlyNews, sincesOf } from './group-news'
import { peopleNewsOf } from './jielong-news'
import { legalIn, merged, remindersOf } from './legal'
import { looksOf } from './looks'
import { lostLinesOf } from './lost-lines'
import { meIn, type Me } from './me'
import { myCasesOf } from './my-cases'
import { myJielongsOf, seenByIds, type Joined } from './my-jielongs'
import { queuesOf } from './queues'

const GROUPS_LIMIT = 50

/** Everything about the 接龙 that I am in, or had a line in. */
const aboutJielongs = async (me: Me, joined: readonly Joined[]) => {
  const { personId } = me.actor
  const lines = await lostLinesOf(me)
  const ofLines = await seenByIds(lines.map(({ jielongId }) => jielongId), me)
  const looked = await looksOf([...joined.map(({ jielong }) => jielong._id), ...[...ofLines.values()].map(({ _id }) => _id)], personId)
  const lookedAt: LookedAt = ({ _id }) => looked(_id) ?? 0
  return {
    asked: [...hiddenEntriesIn(joined), ...releasedIn(lines, ofLines, lookedAt), ...movedUpIn(joined, lookedAt)],
    inJielongs: await peopleNewsOf(joined, { personId, lookedAt: looked }),
  }
}

const homeOf = async (me: Me): Promise<Home> => {
  const [queues, cases, joined, reminders, inGroups] = await Promise.all([
    queuesOf(me), myCasesOf(me), myJielongsOf(me), remindersOf(me), sincesOf(me).then((since) => newsOf(me, since)),
  ])
  const [{ asked, inJielongs }, closing] = await Promise.all([aboutJielongs(me, joined), closingOf(me, { joined, cases })])
  return {
    at: me.now,
    asked: [...queues, ...hiddenCasesIn(cases), ...asked, ...incompleteIn(joined, cases)],
    due: merged(dueIn(closing, me, { joined, cases }), legalIn(reminders, me), me.now),
    inGroups: onlyNews(inGroups),
    inJielongs,
  }
}

export const readHome = answer('home.read', async ({ actor, now }) => {
  const places = await placesOf(actor, { action: 'case.read', limit: GROUPS_LIMIT })
  const me = meIn(places, actor, now)
  if (places.size > 0) return ok(await homeOf(me))
  const [asked, reminders] = await Promise.all([queuesOf(me), remindersOf(me)])
  return ok({ at: now, asked, due: merged([], legalIn(reminders, me), now), inGroups: [], inJielongs: [] })
})

export const readNews = answer('group.news', async ({ input, actor, place, now }) => {
  const me = meIn(new Map([[input.groupId, place]]), actor, now)
  const sinces = await sincesOf(me)
  const since = sinces(input.groupId)
  // Whoever is no member has not looked before, and has no news.
  const [news] = place.role === null ? [] : await newsOf(me, sinces)
  return ok({ at: now, since, cases: news?.cases ?? 0, jielongs: news?.jielongs ?? 0 })
})

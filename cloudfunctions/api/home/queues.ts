import { ASKED_LIMIT, NEWS_LIMIT, type Asked } from '@shouhou/shared/home'
import type { WaitingDoc } from '../../cloud/documents'
import { PLATFORM } from '../../cloud/review'
import { _ } from '../../cloud/sdk'
import { world } from '../../cloud/world'
import type { Me } from './me'
import { countBy, ofEachGroup, READ_LIMIT, type ReadOn } from './of-each-group'

const waitingOn: ReadOn<Pick<WaitingDoc, 'groupId' | 'order'>> = (groupIds, beyond) =>
  world.waiting.pick({ where: { groupId: _.in(groupIds), ...(beyond === undefined ? {} : { order: _.gt(beyond) }) }, order: [['order', 'asc']], limit: READ_LIMIT }, ['groupId', 'order'])

const verifying = async ({ actor }: Me): Promise<Asked[]> => {
  const count = actor.isOperator ? await world.groups.count({ verification: 'waiting' }) : 0
  return count === 0 ? [] : [{ what: 'verify', count }]
}

/** What waits for my decision, by group, those with most first. One read as a rule, three at most, and one more for the operator. */
export const queuesOf = async (me: Me): Promise<Asked[]> => {
  const { actor, groupIds, nameOf, mayIn } = me
  const queues = [...groupIds.filter((groupId) => mayIn(groupId, 'moderation.decide')), ...(actor.isOperator ? [PLATFORM] : [])]
  const [verify, waiting] = await Promise.all([
    verifying(me),
    ofEachGroup(queues, waitingOn),
  ])
  const counts = new Map([...countBy(waiting.map(({ groupId }) => groupId))].map(([groupId, count]) => [groupId, Math.min(count, NEWS_LIMIT)]))
  const platform = counts.get(PLATFORM) ?? 0
  const inGroups = [...counts].filter(([groupId]) => groupId !== PLATFORM).sort(([, a], [, b]) => b - a).slice(0, ASKED_LIMIT)
  return [
    ...inGroups.map(([groupId, count]): Asked => ({ what: 'decide', groupId, groupName: nameOf(groupId), count })),
    ...verify,
    ...(platform === 0 ? [] : [{ what: 'decide-platform' as const, count: platform }]),
  ]
}

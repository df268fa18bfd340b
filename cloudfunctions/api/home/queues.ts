import { ASKED_LIMIT, NEWS_LIMIT, type Asked } from '@shouhou/shared/home'
import { PLATFORM } from '../../cloud/review'
import { _ } from '../../cloud/sdk'
import { world } from '../../cloud/world'
import type { Me } from './me'

const READ_LIMIT = 500

const countBy = (groupIds: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const groupId of groupIds) counts.set(groupId, Math.min((counts.get(groupId) ?? 0) + 1, NEWS_LIMIT))
  return counts
}

const verifying = async ({ actor }: Me): Promise<Asked[]> => {
  const count = actor.isOperator ? await world.groups.count({ verification: 'waiting' }) : 0
  return count === 0 ? [] : [{ what: 'verify', count }]
}

/** What waits for my decision, by group, those with most first. One read, and one more for the operator. */
export const queuesOf = async (me: Me): Promise<Asked[]> => {
  const { actor, groupIds, nameOf, mayIn } = me
  const queues = [...groupIds.filter((groupId) => mayIn(groupId, 'moderation.decide')), ...(actor.isOperator ? [PLATFORM] : [])]
  const [verify, waiting] = await Promise.all([
    verifying(me),
    queues.length === 0 ? [] : world.waiting.pick({ where: { groupId: _.in(queues) }, limit: READ_LIMIT }, ['groupId']),
  ])
  const counts = countBy(waiting.map(({ groupId }) => groupId))
  const platform = counts.get(PLATFORM) ?? 0
  const inGroups = [...counts].filter(([groupId]) => groupId !== PLATFORM).sort(([, a], [, b]) => b - a).slice(0, ASKED_LIMIT)
  return [
    ...inGroups.map(([groupId, count]): Asked => ({ what: 'decide', groupId, groupName: nameOf(groupId), count })),
    ...verify,
    ...(platform === 0 ? [] : [{ what: 'decide-platform' as const, count: platform }]),
  ]
}

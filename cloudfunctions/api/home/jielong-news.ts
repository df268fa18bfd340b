import { NEW_LIMIT, NEWS_LIMIT, sinceOf, type JielongNews } from '@shouhou/shared/home'
import { _ } from '../../cloud/sdk'
import { world } from '../../cloud/world'
import type { Joined } from './my-jielongs'

const READ_LIMIT = 1000

/** How many people took a seat in each of these since I looked, each once, and not me; those with none are left out. One read. */
export const peopleNewsOf = async (joined: readonly Joined[], { personId, lookedAt }: { personId: string; lookedAt: (jielongId: string) => number | undefined }): Promise<JielongNews[]> => {
  const sinces = joined.map(({ jielong, entries }) => sinceOf({ lookedAt: lookedAt(jielong._id), joinedAt: Math.min(...entries.map(({ joinedAt }) => joinedAt)) }))
  if (joined.length === 0) return []
  const where = { jielongId: _.in(joined.flatMap(({ ids }) => ids)), joinedAt: _.gt(Math.min(...sinces)) }
  const entries = await world.entries.pick({ where, order: [['joinedAt', 'desc']], limit: READ_LIMIT }, ['jielongId', 'personId', 'joinedAt', 'place'])

  return joined
    .map(({ jielong, ids }, at) => {
      const came = entries.filter((entry) => ids.includes(entry.jielongId) && entry.place === 'seated' && entry.personId !== personId && entry.joinedAt > (sinces[at] ?? 0))
      return { groupId: jielong.groupId, jielongId: jielong._id, title: jielong.title, people: Math.min(new Set(came.map((entry) => entry.personId)).size, NEWS_LIMIT) }
    })
    .filter(({ people }) => people > 0)
    .slice(0, NEW_LIMIT)
}

import { stateOf } from '@shouhou/shared/jielong'
import { _ } from '../../cloud/sdk'
import type { EntryDoc, JielongDoc } from '../../cloud/documents'
import { world } from '../../cloud/world'
import { maySee } from '../jielong/jielong-row'
import { idsIn } from '../jielong/merge/family'
import { isLed } from '../jielong/merge/merge-state'
import type { Me } from './me'

const LATEST = 50

const FIELDS = ['_id', 'order', 'groupId', 'kind', 'title', 'state', 'closesAt', 'review', 'startedById', 'startedAt', 'merge', 'merged', 'devices'] as const

/** A 接龙 without its counters, which may be large. */
export type Light = Pick<JielongDoc, (typeof FIELDS)[number]>

export const lightly = (where: object, order: 'order' | 'closesAt', limit: number): Promise<Light[]> =>
  world.jielongs.pick({ where, order: [[order, order === 'order' ? 'desc' : 'asc']], limit }, FIELDS)

const byIds = async (ids: readonly string[]): Promise<Map<string, Light>> => {
  const found = ids.length === 0 ? [] : await world.jielongs.pick({ where: { _id: _.in([...new Set(ids)]) }, limit: ids.length }, FIELDS)
  return new Map(found.map((doc) => [doc._id, doc]))
}

const rootIdOf = (doc: Light): string => (isLed(doc) ? (doc.merge?.into ?? doc._id) : doc._id)

/** Those of these that I may see, by the id they were asked for: what was merged leads to the one it was merged into. Two reads at most. */
export const seenByIds = async (ids: readonly string[], { viewerIn, places }: Me): Promise<Map<string, Light>> => {
  const found = await byIds(ids)
  const led = await byIds([...found.values()].filter(isLed).map(rootIdOf))
  const roots = [...found].flatMap(([id, doc]): [string, Light][] => {
    const root = isLed(doc) ? led.get(rootIdOf(doc)) : doc
    return root !== undefined && places.has(root.groupId) && maySee(root, viewerIn(root.groupId)) ? [[id, root]] : []
  })
  return new Map(roots)
}

/** One that I am in and that goes on, with what I have there. */
export interface Joined {
  jielong: Light
  /** It and what was merged into it. */
  ids: string[]
  /** The first is the one that counts. */
  entries: EntryDoc[]
}

/** The open ones that I joined latest; three reads at most. */
export const myJielongsOf = async (me: Me): Promise<Joined[]> => {
  const entries = await world.entries.find({ where: { personId: me.actor.personId, groupId: _.in(me.groupIds) }, order: [['jielongOrder', 'desc']], limit: LATEST })
  const roots = await seenByIds(entries.map(({ jielongId }) => jielongId), me)
  const open = [...new Map([...roots.values()].map((doc) => [doc._id, doc])).values()].filter((doc) => stateOf(doc, me.now) === 'open')
  return open.map((jielong) => {
    const ids = idsIn(jielong)
    return { jielong, ids, entries: ids.flatMap((id) => entries.filter(({ jielongId }) => jielongId === id)) }
  })
}

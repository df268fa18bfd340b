import { ok, PAGE_SIZE, type PageOf } from '@shouhou/shared'
import { canDo, type Place } from '../../cloud/actor'
import { answer } from '../../cloud/answer'
import type { JielongDoc } from '../../cloud/documents'
import { filledPage } from '../../cloud/filled-page'
import { placesOf } from '../../cloud/places'
import { _ } from '../../cloud/sdk'
import { world } from '../../cloud/world'
import { textsOf } from '../group/group-view'
import { maySee, rowsOf } from './jielong-row'
import { isLed, rootOf } from './merge/resolve'

const SIZE = PAGE_SIZE + 1
const before = (field: string, cursor: string | undefined): object => (cursor === undefined ? {} : { [field]: _.lt(cursor) })

/** A page of both: what is open in these groups, and what this person joined there, open or not. */
const pageOfBoth = async (personId: string, groupIds: readonly string[], cursor: string | undefined): Promise<PageOf<JielongDoc>> => {
  const inMine = { groupId: _.in(groupIds) }
  const [open, entries] = await Promise.all([
    world.jielongs.find({ where: { ...inMine, state: 'open', ...before('order', cursor) }, order: [['order', 'desc']], limit: SIZE }),
    world.entries.find({ where: { personId, ...inMine, ...before('jielongOrder', cursor) }, order: [['jielongOrder', 'desc']], limit: SIZE }),
  ])
  const both = await world.jielongs.getMany(entries.map(({ jielongId }) => jielongId))
  for (const doc of open) both.set(doc._id, doc)
  const found = [...both.values()].sort((a, b) => (a.order < b.order ? 1 : -1))
  const items = found.slice(0, PAGE_SIZE)
  return { items, next: found.length > PAGE_SIZE ? (items.at(-1)?.order ?? null) : null }
}

/** What was merged is not listed: the one it was merged into is, by itself while it is open, otherwise in its place. */
const withoutLed = async (docs: readonly JielongDoc[]): Promise<JielongDoc[]> => {
  const found = await Promise.all(docs.map(async (doc) => {
    const { root } = isLed(doc) ? await rootOf(doc) : { root: doc }
    return root === doc || root.state !== 'open' ? [root] : []
  }))
  return [...new Map(found.flat().map((doc) => [doc._id, doc])).values()]
}

export const listMine = answer('jielong.listMine', async ({ input, actor, now }) => {
  const places = await placesOf(actor, { action: 'jielong.read' })
  if (places.size === 0) return ok({ items: [], next: null })
  const { personId } = actor
  const placeIn = (groupId: string): Place => places.get(groupId) as Place
  const mayRead = (doc: JielongDoc): boolean => maySee(doc, { personId, mayDecide: canDo(placeIn(doc.groupId), 'moderation.decide') })
  const { items, next } = await filledPage((from) => pageOfBoth(personId, [...places.keys()], from), {
    cursor: input.cursor,
    // Whoever joined what was merged comes to the other one, also when the first is hidden.
    keep: (doc) => isLed(doc) || mayRead(doc),
  })
  const rows = await rowsOf((await withoutLed(items)).filter(mayRead), { personId, nameOf: (groupId) => textsOf(placeIn(groupId)).name, now })
  // Over, and not joined: nothing to do there.
  return ok({ items: rows.filter(({ state, isJoined }) => state === 'open' || isJoined), next })
})

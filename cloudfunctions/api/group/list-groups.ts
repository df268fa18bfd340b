import { ok } from '@shouhou/shared'
import type { GroupRow } from '@shouhou/shared/group'
import { answer } from '../../cloud/answer'
import { canDo, placeOf, type Actor } from '../../cloud/actor'
import { _ } from '../../cloud/sdk'
import { world } from '../../cloud/world'
import { groupCardOf, groupViewOf } from './group-view'

const rowOf = async (actor: Actor, groupId: string): Promise<GroupRow[]> => {
  const place = await placeOf(actor, groupId)
  if (place === null || place.role === null) return []
  const [card, openJielongs, waiting] = await Promise.all([
    groupCardOf(place),
    // What was merged is counted where it went.
    world.jielongs.count({ groupId, state: 'open', mergeStep: _.neq('merged') }),
    canDo(place, 'moderation.decide') ? world.waiting.count({ groupId }) : 0,
  ])
  const { kind, name, verification, members } = card
  return [{ groupId, kind, name, verification, members, role: place.role, openJielongs, waiting }]
}

export const listMyGroups = answer('group.listMine', async ({ input, actor }, { members }) => {
  const { items, next } = await members.page({ personId: actor.personId, state: 'in' }, { cursor: input.cursor })
  return ok({ items: (await Promise.all(items.map(({ groupId }) => rowOf(actor, groupId)))).flat(), next })
})

const WATCHDOGS_LIMIT = 50

export const listWatchdogs = answer('group.listWatchdogs', async ({ actor }, { groups }) => {
  const found = await groups.find({ where: { kind: 'watchdog', verification: 'verified' }, limit: WATCHDOGS_LIMIT })
  const places = await Promise.all(found.map(({ _id }) => placeOf(actor, _id)))
  return ok(await Promise.all(places.flatMap((place) => (place === null ? [] : [groupCardOf(place)]))))
})

export const listWaitingGroups = answer('group.listWaiting', async ({ input, actor }, { groups }) => {
  const { items, next } = await groups.page({ verification: 'waiting' }, { cursor: input.cursor, direction: 'asc' })
  const places = await Promise.all(items.map(({ _id }) => placeOf(actor, _id)))
  return ok({ items: await Promise.all(places.flatMap((place) => (place === null ? [] : [groupViewOf(place)]))), next })
})

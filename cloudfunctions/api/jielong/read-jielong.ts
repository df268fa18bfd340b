import { fail, ok } from '@shouhou/shared'
import { stateOf } from '@shouhou/shared/jielong'
import { answer } from '../../cloud/answer'
import { entryId } from '../../cloud/world'
import { viewerOf } from '../case/viewer'
import { textsOf } from '../group/group-view'
import { findJielong, viewNow, viewOf } from './jielong-view'
import { settle } from './settle'

export const read = answer('jielong.read', async ({ input, actor, place, now }, { entries }) => {
  const viewer = viewerOf(actor, place)
  const seen = { viewer, groupName: textsOf(place).name, now }
  const [jielong, mine] = await Promise.all([findJielong(input.jielongId, viewer), entries.get(entryId(input.jielongId, actor.personId))])
  if (jielong === null) return fail({ code: 'jielong/not-found' })

  const settled = await settle(jielong, now)
  return ok(await (settled > 0 ? viewNow(jielong._id, seen) : viewOf(jielong, { ...seen, mine })))
})

export const readCard = answer('jielong.card', async ({ input, actor, place, now }) => {
  const jielong = await findJielong(input.jielongId, viewerOf(actor, place))
  if (jielong === null) return fail({ code: 'jielong/not-found' })
  const { _id: jielongId, groupId, title, counters } = jielong
  return ok({ jielongId, groupId, groupName: textsOf(place).name, title, people: counters.people, state: stateOf(jielong, now) })
})

import { fail, ok } from '@shouhou/shared'
import { answer } from '../../cloud/answer'
import { cardsOf } from '../../cloud/names'
import { viewerOf } from '../case/viewer'
import { entryOf, findJielong } from './jielong-view'

export const listEntries = answer('jielong.entries', async ({ input, actor, place }, { entries }) => {
  const jielong = await findJielong(input.jielongId, viewerOf(actor, place))
  if (jielong === null) return fail({ code: 'jielong/not-found' })

  const { items, next } = await entries.page({ jielongId: jielong._id }, { cursor: input.cursor, direction: 'asc' })
  const cards = await cardsOf(jielong.groupId, items.map(({ personId }) => personId))
  return ok({ items: items.map((entry) => entryOf(entry, { cards, me: actor.personId })), next })
})

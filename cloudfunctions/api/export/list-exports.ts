import { ok } from '@shouhou/shared'
import { answer } from '../../cloud/answer'
import { cardsOf } from '../../cloud/names'

export const listExports = answer('export.ledger', async ({ input }, { exports }) => {
  const { items, next } = await exports.page({ groupId: input.groupId }, { cursor: input.cursor })
  const cards = await cardsOf(input.groupId, items.map(({ byId }) => byId))
  return ok({ items: items.map(({ record, byId }) => ({ ...record, by: cards(byId) })), next })
})

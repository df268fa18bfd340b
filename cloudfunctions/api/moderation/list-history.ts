import { ok } from '@shouhou/shared'
import { answer } from '../../cloud/answer'
import { cardsOf } from '../../cloud/names'
import { subjectKey } from '../../cloud/world'

export const listHistory = answer('moderation.history', async ({ input }, { steps }) => {
  const { groupId, subject, cursor } = input
  const where = subject === undefined ? { groupId } : { subjectKey: subjectKey(groupId, subject.noun, subject.id) }
  const { items, next } = await steps.page(where, { cursor })
  const cards = await cardsOf(groupId, items.flatMap(({ byId }) => byId ?? []))
  return ok({
    items: items.map(({ at, byId, subject: about, step, reason, note = '', excerpt }) => ({ at, by: byId === null ? null : cards(byId), subject: about, step, reason, note, excerpt })),
    next,
  })
})

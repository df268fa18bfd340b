import { fail, ok } from '@shouhou/shared'
import { answer } from '../../cloud/answer'
import type { EntryDoc } from '../../cloud/documents'
import { cardsOf, isVisible } from '../../cloud/names'
import { world } from '../../cloud/world'
import { viewerOf } from '../case/viewer'
import { entryOf, findJielong } from './jielong-view'

/** What somebody wrote in a case that is not shown, or not any more, is not shown here either; to them it is. */
const withoutHidden = async (entries: readonly EntryDoc[], personId: string): Promise<EntryDoc[]> => {
  const cases = await world.cases.getMany(entries.map(({ caseId }) => caseId))
  const isShown = (caseId: string): boolean => { const found = cases.get(caseId); return found !== undefined && isVisible(found.review) }
  return entries.map((entry) => (entry.personId === personId || isShown(entry.caseId) ? entry : { ...entry, facts: { ...entry.facts, systemVersion: '' } }))
}

export const listEntries = answer('jielong.entries', async ({ input, actor, place }, { entries }) => {
  const jielong = await findJielong(input.jielongId, viewerOf(actor, place))
  if (jielong === null) return fail({ code: 'jielong/not-found' })

  const { items, next } = await entries.page({ jielongId: jielong._id }, { cursor: input.cursor, direction: 'asc' })
  const [cards, shown] = await Promise.all([cardsOf(jielong.groupId, items.map(({ personId }) => personId)), withoutHidden(items, actor.personId)])
  return ok({ items: shown.map((entry) => entryOf(entry, { cards, me: actor.personId })), next })
})

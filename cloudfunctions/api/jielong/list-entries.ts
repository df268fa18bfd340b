import { fail, ok } from '@shouhou/shared'
import { boardOf } from '@shouhou/shared/jielong'
import { answer } from '../../cloud/answer'
import type { EntryDoc } from '../../cloud/documents'
import { cardsOf, isVisible } from '../../cloud/names'
import { world } from '../../cloud/world'
import { viewerOf } from '../case/viewer'
import { entryOf } from './entry-view'
import { leads } from './jielong-view'
import { familyOf } from './merge/family'
import { pageEntries } from './merge/page-entries'
import { findRoot } from './merge/resolve'

/** Which of the cases behind these entries others may read. */
const shownCases = async (entries: readonly EntryDoc[]): Promise<(caseId: string) => boolean> => {
  const ids = entries.map(({ caseId }) => caseId).filter((caseId) => caseId !== '')
  const cases = ids.length === 0 ? new Map() : await world.cases.getMany(ids)
  return (caseId) => { const found = cases.get(caseId); return found !== undefined && isVisible(found.review) }
}

export const listEntries = answer('jielong.entries', async ({ input, actor, place }) => {
  const viewer = viewerOf(actor, place)
  const root = await findRoot(input.jielongId, viewer)
  if (root === null) return fail({ code: 'jielong/not-found' })

  const { items, next } = await pageEntries(root, input.cursor)
  const [cards, isCaseShown, { counters }] = await Promise.all([cardsOf(root.groupId, items.map(({ personId }) => personId)), shownCases(items), familyOf(root)])
  const seen = { viewer, isLeader: leads(place), root, board: boardOf(counters, root), cards, isCaseShown }
  return ok({ items: items.map((entry) => entryOf(entry, seen)), next })
})

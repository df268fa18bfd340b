import { isDeepStrictEqual } from 'node:util'
import { countable } from '@shouhou/shared/jielong'
import type { EntryDoc, JielongDoc } from '../../cloud/documents'
import { world } from '../../cloud/world'
import { reviewAfterHiding } from './content/review-after-hiding'
import { changeClaim, claimChange, finishChange, type NewWords } from './change-steps'
import { finishOwn } from './finish-claim'
import { moveUp } from './move-up'
import { entriesIn } from './merge/family'
import { isLed } from './merge/merge-state'
import { rootOf } from './merge/resolve'

const isSame = (entry: EntryDoc, { content, facts }: NewWords): boolean => isDeepStrictEqual([entry.content, entry.facts], [content, facts])

/** Of somebody who has several in what was merged, only the first may change: what the others count as is kept at the root. */
const counts = async (entry: EntryDoc, home: JielongDoc): Promise<boolean> => {
  if (!isLed(home)) return true
  const [first] = await entriesIn((await rootOf(home)).root, entry.personId)
  return first?._id === entry._id
}

/** Writes what an entry says now; answers it, or null when a claim of this person is in the way, or it is another meanwhile. */
export const changeOnce = async (entry: EntryDoc, words: NewWords, now: number): Promise<EntryDoc | null> => {
  const home = await world.jielongs.get(entry.jielongId)
  if (home === null || (await finishOwn(home, entry.personId, now)) || !(await counts(entry, home))) return null
  const fitting = { ...words, facts: countable(words.facts, home.counters) }
  if (isSame(entry, fitting)) return entry
  // What is hidden stays hidden by itself.
  const review = entry.review.hidden === null ? await reviewAfterHiding({ ...entry, ...fitting }) : fitting.review
  const claim = changeClaim(entry, { ...fitting, review }, now)
  const changed = (await claimChange(home, entry.personId, claim)) ? await finishChange(home, entry.personId, claim) : null
  // Nobody moved them up while their entry was being changed.
  if (entry.place === 'waiting') await moveUp(home._id, now, 1)
  return changed
}

import type { JielongDoc, MergeNote } from '../../../cloud/documents'
import { _ } from '../../../cloud/sdk'
import { world } from '../../../cloud/world'
import { STALE_MS } from '../claim'
import { advanceMerge, type Advance } from './advance-merge'
import { advanceUnmerge } from './advance-unmerge'
import { giveUp } from './note-steps'

const AT_ONCE = 20

/** One look at what is noted there, whichever way it goes. A merge that can never be turns into its undoing. */
export const advance = async (fromId: string, note: MergeNote, now: number): Promise<Advance> => {
  if (note.step === 'unmerging') return advanceUnmerge(fromId, note, now)
  const looked = await advanceMerge(fromId, note, now)
  if (looked.is === 'refused') await takeBack(fromId, note, now)
  return looked
}

/** Leaves nothing of a merge that cannot come to its end; what is not done at once the timer does. */
export const takeBack = async (fromId: string, note: MergeNote, now: number): Promise<void> => {
  await giveUp(fromId, note)
  await advanceUnmerge(fromId, { ...note, step: 'unmerging', isGivenUp: true }, now)
}

const isStale = ({ merge }: JielongDoc, now: number): boolean => merge !== null && merge.step !== 'merged' && merge.at < now - STALE_MS

/** Finishes a merge, or its undoing, whose process died half-way. True when it did. */
export const settleMerge = async (from: JielongDoc, now: number): Promise<boolean> =>
  from.merge !== null && isStale(from, now) && (await advance(from._id, from.merge, now)).is === 'done'

/** For the timer: the same everywhere, while its turn lasts. Answers how many it finished. */
export const settleMerges = async (now: number, isOver = (): boolean => false): Promise<number> => {
  const where = { mergeStep: _.in(['merging', 'unmerging']), 'merge.at': _.lt(now - STALE_MS) }
  const begun = await world.jielongs.find({ where, order: [['merge.at', 'asc']], limit: AT_ONCE })
  let settled = 0
  for (const from of begun) settled += !isOver() && (await settleMerge(from, now)) ? 1 : 0
  return settled
}

import type { JielongDoc, MergeNote } from '../../../cloud/documents'
import { world } from '../../../cloud/world'
import { takeBackKey } from '../open-key'
import { isAnybodyOnTheWay, unionOf, type Advance } from './advance-merge'
import { familyOf } from './family'
import { writeUnmerged } from './merge-events'
import { freeze, isNoted, keepOut, markAlone, unite } from './note-steps'

const isIn = (root: JielongDoc, fromId: string): boolean => root.merged.some(({ jielongId }) => jielongId === fromId)

const takeOut = async (fromId: string, note: MergeNote, now: number): Promise<boolean> => {
  const root = await freeze(note, now)
  if (root === null || !isIn(root, fromId)) return root === null
  if (root.frozenBy !== note.token || (await isAnybodyOnTheWay([root], now))) return false
  const merged = root.merged.filter(({ jielongId }) => jielongId !== fromId)
  const docs = (await familyOf(root)).merged.filter(({ _id }) => _id !== fromId)
  return unite(root, await unionOf(root, merged, docs), note)
}

/** True when it is out, and nobody who is still merging it can bring it in. */
const isOut = async (fromId: string, note: MergeNote, now: number): Promise<boolean> => {
  const root = await world.jielongs.get(note.into)
  if (root === null) return true
  if (isIn(root, fromId)) return takeOut(fromId, note, now)
  return root.frozenBy !== note.token || keepOut(root, note)
}

/** As `advanceMerge`, the other way round. What stays merged is counted anew: who was shadowed by somebody there no longer is. */
export const advanceUnmerge = async (fromId: string, note: MergeNote, now: number): Promise<Advance> => {
  const from = await world.jielongs.get(fromId)
  if (!isNoted(from, note)) return { is: 'gone' }
  if (!(await isOut(fromId, note, now))) return { is: 'busy' }
  await writeUnmerged(from, note)
  await takeBackKey(from)
  await markAlone(fromId, note)
  return { is: 'done' }
}

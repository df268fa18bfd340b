import { mayMerge, twiceOf, type Device } from '@shouhou/shared/jielong'
import type { Failure } from '@shouhou/shared'
import type { JielongDoc, MergeNote } from '../../../cloud/documents'
import { world } from '../../../cloud/world'
import { settle } from '../settle'
import { familyOf, idsIn } from './family'
import { writeMerged } from './merge-events'
import { freeze, isNoted, markMerged, unfreeze, unite, type Union } from './note-steps'
import { readAllSigned } from './read-signed'

/** `busy`: somebody is on the way in or out, which passes by itself. `gone`: somebody else has taken this note to its end. */
export type Advance = { is: 'done' | 'busy' | 'gone' } | { is: 'refused'; error: Failure }

/** Its own first, each once. */
export const devicesOf = (jielongs: readonly JielongDoc[]): Device[] => {
  const own = jielongs.flatMap(({ devices }) => devices.slice(0, 1))
  return own.filter((device, at) => own.findIndex(({ modelKey, faultCode }) => modelKey === device.modelKey && faultCode === device.faultCode) === at)
}

/** True when somebody is on the way in one of these. Finishes what died there. */
export const isAnybodyOnTheWay = async (jielongs: readonly JielongDoc[], now: number): Promise<boolean> => {
  const busy = jielongs.filter(({ inFlight }) => inFlight > 0)
  for (const jielong of busy) await settle(jielong, now)
  return busy.length > 0
}

/** What the one that stays says when these, in this order, are read as one with it. Looks at everybody in them. */
export const unionOf = async (root: JielongDoc, merged: JielongDoc['merged'], docs: readonly JielongDoc[]): Promise<Union> => ({
  merged,
  devices: devicesOf([root, ...docs]),
  twice: twiceOf(await readAllSigned(idsIn({ _id: root._id, merged }))),
})

const uniteWith = async (root: JielongDoc, from: JielongDoc, note: MergeNote): Promise<boolean> => {
  const { merged } = await familyOf(root)
  const union = await unionOf(root, [...root.merged, { jielongId: from._id, at: note.at }], [...merged, from])
  return unite(root, union, note)
}

/**
 * Takes a merge as far as it goes now, from wherever it stands; any number of times, and by any number at once. Nothing
 * that it reads is older than the freeze, and the write that decides asks for the same edition.
 */
export const advanceMerge = async (fromId: string, note: MergeNote, now: number): Promise<Advance> => {
  const root = await freeze(note, now)
  const from = await world.jielongs.get(fromId)
  if (root === null || !isNoted(from, note)) {
    await unfreeze(note)
    return { is: 'gone' }
  }
  if (!root.merged.some(({ jielongId }) => jielongId === fromId)) {
    const may = mayMerge({ ...from, mergeStep: '' }, root)
    if (!may.ok) return { is: 'refused', error: may.error }
    if (root.frozenBy !== note.token || (await isAnybodyOnTheWay([root, from], now))) return { is: 'busy' }
    if (!(await uniteWith(root, from, note))) return { is: 'busy' }
  }
  await writeMerged(from, note)
  await markMerged(fromId, note)
  await unfreeze(note)
  return { is: 'done' }
}

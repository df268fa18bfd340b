import { MERGED_LIMIT } from '@shouhou/shared/jielong'
import type { JielongDoc, MergeNote } from '../../../cloud/documents'
import { _ } from '../../../cloud/sdk'
import { world } from '../../../cloud/world'

const FROZEN_MS = 60_000

const unfrozen = { frozenUntil: 0, frozenBy: '' }

/** Step 1: notes on the one that goes what is about to happen; from now on nobody joins or leaves there. */
export const noteMerge = async (from: Pick<JielongDoc, '_id'>, note: MergeNote): Promise<boolean> => {
  const alone = { _id: from._id, kind: 'fault', mergeStep: '', waiting: 0, state: _.neq('archived'), frozenUntil: _.lte(note.at), 'merged.0': _.exists(false) }
  return (await world.jielongs.change(alone, { merge: _.set(note), mergeStep: note.step })) === 1
}

export const noteUnmerge = async (from: Pick<JielongDoc, '_id'>, note: MergeNote): Promise<boolean> =>
  (await world.jielongs.change({ _id: from._id, mergeStep: 'merged' }, { merge: _.set(note), mergeStep: note.step })) === 1

/** While this very note stands there, at this step. */
const whileNoted = (fromId: string, { step, token }: Pick<MergeNote, 'step' | 'token'>): object => ({ _id: fromId, mergeStep: step, 'merge.token': token })

export const isNoted = (from: JielongDoc | null, { step, token }: Pick<MergeNote, 'step' | 'token'>): from is JielongDoc & { merge: MergeNote } =>
  from !== null && from.mergeStep === step && from.merge?.token === token

/** A merge that cannot come to its end turns into its own undoing. */
export const giveUp = async (fromId: string, { token }: Pick<MergeNote, 'token'>): Promise<void> => {
  const undoing = { mergeStep: 'unmerging', 'merge.step': 'unmerging', 'merge.isGivenUp': true }
  await world.jielongs.change(whileNoted(fromId, { step: 'merging', token }), undoing)
}

/** Step 2: nobody joins or leaves the one that stays either, until everybody in it has been looked at. Answers it as it is then. */
export const freeze = async ({ into, token, step }: MergeNote, now: number): Promise<JielongDoc | null> => {
  const free = _.or({ frozenUntil: _.lte(now) }, { frozenBy: token })
  const mayTakeIn = { mergeStep: '', waiting: 0, state: _.neq('archived'), [`merged.${MERGED_LIMIT - 1}`]: _.exists(false) }
  await world.jielongs.change(_.and({ _id: into, ...(step === 'merging' ? mayTakeIn : {}) }, free), { frozenUntil: now + FROZEN_MS, frozenBy: token })
  return world.jielongs.get(into)
}

export const unfreeze = async ({ into, token }: MergeNote): Promise<void> => {
  await world.jielongs.change({ _id: into, frozenBy: token }, unfrozen)
}

export type Union = Pick<JielongDoc, 'merged' | 'devices' | 'twice'>

/** Step 3, which decides: one write, if since `seen` nobody has come or gone. `seen` is the one that stays, as everybody in it was looked at. */
export const unite = async (seen: Pick<JielongDoc, '_id' | 'edition'>, { merged, devices, twice }: Union, { token, step }: MergeNote): Promise<boolean> => {
  const still = { _id: seen._id, edition: seen.edition, inFlight: 0, frozenBy: token, ...(step === 'merging' ? { mergeStep: '', waiting: 0 } : {}) }
  return (await world.jielongs.change(still, { merged: _.set(merged), devices: _.set(devices), twice: _.set(twice), edition: _.inc(1), ...unfrozen })) === 1
}

/** Makes sure that nobody who looked before still unites: what they saw is an earlier edition. */
export const keepOut = async (seen: Pick<JielongDoc, '_id' | 'edition'>, { token }: MergeNote): Promise<boolean> =>
  (await world.jielongs.change({ _id: seen._id, edition: seen.edition, frozenBy: token }, { edition: _.inc(1), ...unfrozen })) === 1

/** Step 4: the note says that it is done. */
export const markMerged = async (fromId: string, note: MergeNote): Promise<void> => {
  await world.jielongs.change(whileNoted(fromId, note), { mergeStep: 'merged', 'merge.step': 'merged' })
}

export const markAlone = async (fromId: string, note: MergeNote): Promise<void> => {
  await world.jielongs.change(whileNoted(fromId, note), { mergeStep: '', merge: _.set(null) })
}

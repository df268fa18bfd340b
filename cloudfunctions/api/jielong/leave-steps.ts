import { writeCaseEvent } from '../../cloud/case-events'
import type { EntryDoc, JielongDoc, LeavingClaim } from '../../cloud/documents'
import { _ } from '../../cloud/sdk'
import { entryId, world } from '../../cloud/world'
import { anyOnce, claiming, counting, GONE_LIMIT, newToken, NEXT_EDITION, noClaimOf, onceOf, still, unclaim, whilePending } from './claim'
import { releasePhotos } from './content/keep-photos'

export interface NewLeave { at: number; token: string }

export const newLeave = (at: number): NewLeave => ({ at, token: newToken(anyOnce()) })

/** Step 1: keeps this person's other joins, changes and leaves out until this one is done. */
export const claimLeave = async (jielongId: string, personId: string, { at, token }: NewLeave): Promise<boolean> =>
  (await world.jielongs.change({ _id: jielongId, ...still(at, ['']), ...noClaimOf(personId) }, claiming(personId, { step: 'leave', token, at }))) === 1

/** A leave that had nothing to leave, or died before it looked: nothing was changed yet. */
export const forgetLeave = async (jielongId: string, personId: string, token: string): Promise<void> => {
  await world.jielongs.change({ ...whilePending(jielongId, personId, token), [`pending.${personId}.step`]: 'leave' }, unclaim(personId))
}

/**
 * Step 2: under the claim the entries stay as they are. Writes down what to take away, before anything is. `entries`:
 * those of this person here and in what was merged into it, the one that counts first.
 */
export const confirmLeave = async (jielongId: string, entries: readonly EntryDoc[], { at, token }: NewLeave): Promise<LeavingClaim | null> => {
  const [first, ...shadowed] = entries
  if (first === undefined) return null
  const { personId, place, content, facts } = first
  const claim: LeavingClaim = {
    step: 'leaving', token, at,
    entry: first.jielongId === jielongId ? { place, content, facts, token: first.token } : null,
    elsewhere: entries.map((entry) => entry.jielongId).filter((id) => id !== jielongId),
    twice: shadowed.filter((entry) => entry.place === 'seated').map((entry) => entry.facts),
  }
  const confirmed = await world.jielongs.change(whilePending(jielongId, personId, token), { [`pending.${personId}`]: _.set(claim) })
  return confirmed === 1 ? claim : null
}

/** Step 3. */
export const removeEntry = async (jielongId: string, personId: string, { entry, at }: LeavingClaim): Promise<void> => {
  if (entry === null) return
  const _id = entryId(jielongId, personId)
  await world.entries.remove({ _id, token: entry.token })
  const { content } = entry
  if (content.kind === 'fault') await writeCaseEvent({ caseId: content.caseId, byId: personId, what: 'left', detail: jielongId, at })
  await releasePhotos(content, _id)
}

const takenAway = ({ entry, twice }: LeavingClaim): Record<string, object> => {
  const both = { ...counting({ less: twice }, 'twice'), ...NEXT_EDITION }
  if (entry === null) return both
  const gone = { ...both, gone: _.push({ each: [onceOf(entry.token)], slice: -GONE_LIMIT }) }
  return entry.place === 'waiting' ? { ...gone, waiting: _.inc(-1) } : { ...gone, free: _.inc(1), ...counting({ less: [entry.facts] }) }
}

/** Step 4: takes the entry off the board and gives the place back, once. */
const countOut = async (jielongId: string, personId: string, claim: LeavingClaim): Promise<void> => {
  await world.jielongs.change(whilePending(jielongId, personId, claim.token), { ...unclaim(personId), latest: _.pull(personId), ...takenAway(claim) })
}

const isGone = async (jielongId: string, personId: string): Promise<boolean> => {
  const [jielong, entry] = await Promise.all([world.jielongs.get(jielongId), world.entries.get(entryId(jielongId, personId))])
  return entry === null && jielong?.pending[personId] === undefined
}

/** In one that was merged, under the claim at its root: as long as that is there, nothing is merged into it or taken out. */
const claimThere = async ({ jielongId, rootId }: { jielongId: string; rootId: string }, personId: string, { at, token }: NewLeave): Promise<boolean> =>
  (await world.jielongs.change({ _id: jielongId, 'merge.into': rootId, ...noClaimOf(personId) }, claiming(personId, { step: 'leave', token, at }))) === 1

/** True: nothing of this person is there any more. False: it must be tried again; another request has the claim there. */
const leaveThere = async ({ jielongId, rootId }: { jielongId: string; rootId: string }, personId: string, at: number): Promise<boolean> => {
  const begun = newLeave(at)
  if (!(await claimThere({ jielongId, rootId }, personId, begun))) return isGone(jielongId, personId)
  const entry = await world.entries.get(entryId(jielongId, personId))
  if (entry === null || entry.joinedAt > at) {
    await forgetLeave(jielongId, personId, begun.token)
    return true
  }
  const claim = await confirmLeave(jielongId, [entry], begun)
  if (claim === null) return false
  await removeEntry(jielongId, personId, claim)
  await countOut(jielongId, personId, claim)
  return true
}

/** Takes a leave that knows its entries to its end, however often it runs. False: one of them is busy, and the rest waits for it. */
export const finishLeave = async ({ _id }: Pick<JielongDoc, '_id'>, personId: string, claim: LeavingClaim): Promise<boolean> => {
  for (const jielongId of claim.elsewhere) if (!(await leaveThere({ jielongId, rootId: _id }, personId, claim.at))) return false
  await removeEntry(_id, personId, claim)
  await countOut(_id, personId, claim)
  return true
}

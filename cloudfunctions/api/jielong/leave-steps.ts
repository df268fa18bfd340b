import { writeCaseEvent } from '../../cloud/case-events'
import type { Claim, EntryDoc, JielongDoc } from '../../cloud/documents'
import { _ } from '../../cloud/sdk'
import { entryId, world } from '../../cloud/world'
import { counting, unclaim, whilePending } from './claim'

export type LeavingClaim = Extract<Claim, { step: 'leaving' }>

/** Step 1: keeps this person's other joins and leaves out until this one is done. */
export const claimLeave = async (jielongId: string, personId: string, { at, token }: { at: number; token: string }): Promise<boolean> => {
  const claim: Claim = { step: 'leave', token, at }
  const claimed = await world.jielongs.change({ _id: jielongId, [`pending.${personId}`]: _.exists(false) }, { [`pending.${personId}`]: _.set(claim), inFlight: _.inc(1) })
  return claimed === 1
}

/** A leave that had nothing to leave, or died before it looked: nothing was changed yet. */
export const forgetLeave = async (jielongId: string, personId: string, token: string): Promise<void> => {
  await world.jielongs.change({ ...whilePending(jielongId, personId, token), [`pending.${personId}.step`]: 'leave' }, unclaim(personId))
}

/** Step 2: under the claim the entry stays as it is. Writes down what to take away, before anything is. */
export const confirmLeave = async (entry: EntryDoc, { at, token }: { at: number; token: string }): Promise<LeavingClaim | null> => {
  const { jielongId, personId, caseId, facts } = entry
  const claim: LeavingClaim = { step: 'leaving', token, at, caseId, facts, entryToken: entry.token }
  const confirmed = await world.jielongs.change(whilePending(jielongId, personId, token), { [`pending.${personId}`]: _.set(claim) })
  return confirmed === 1 ? claim : null
}

/** Step 3. */
export const removeEntry = async (jielongId: string, personId: string, { entryToken }: LeavingClaim): Promise<void> => {
  await world.entries.remove({ _id: entryId(jielongId, personId), token: entryToken })
}

/** Step 4: takes the entry off the board and gives the seat back, once. */
export const countOut = async (jielongId: string, personId: string, { token, facts }: LeavingClaim): Promise<void> => {
  await world.jielongs.change(whilePending(jielongId, personId, token), {
    ...unclaim(personId),
    latest: _.pull(personId),
    free: _.inc(1),
    ...counting(facts, -1),
  })
}

/** Takes a leave that knows its entry to its end, however often it runs. */
export const finishLeave = async (jielong: Pick<JielongDoc, '_id'>, personId: string, claim: LeavingClaim): Promise<void> => {
  await removeEntry(jielong._id, personId, claim)
  await writeCaseEvent({ caseId: claim.caseId, byId: personId, what: 'left', detail: jielong._id, at: claim.at })
  await countOut(jielong._id, personId, claim)
}

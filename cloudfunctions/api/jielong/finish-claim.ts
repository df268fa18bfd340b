import type { Claim, JielongDoc, LeavingClaim } from '../../cloud/documents'
import { world } from '../../cloud/world'
import { STALE_MS } from './claim'
import { finishChange } from './change-steps'
import { finishJoin } from './join-steps'
import { finishLeave, forgetLeave } from './leave-steps'
import { finishMove } from './move-up-steps'

const isStale = ({ at }: Claim, now: number): boolean => at < now - STALE_MS

/** Nobody but its own process can go on with a leave that has not looked yet. */
const isFinishable = (claim: Claim, now: number): boolean => claim.step !== 'leave' || isStale(claim, now)

/** Also from what was merged into it. */
export const leaveEverywhere = async (jielong: JielongDoc, personId: string, { claim, now }: { claim: LeavingClaim; now: number }): Promise<boolean> => {
  if (await finishLeave(jielong, personId, claim)) return true
  for (const elsewhere of (await world.jielongs.getMany(claim.elsewhere)).values()) await finishOwn(elsewhere, personId, now)
  return finishLeave(jielong, personId, claim)
}

/** False: it waits for another claim, somewhere else. */
const finish = async (jielong: JielongDoc, personId: string, { claim, now }: { claim: Claim; now: number }): Promise<boolean> => {
  if (claim.step === 'leaving') return leaveEverywhere(jielong, personId, { claim, now })
  if (claim.step === 'join') await finishJoin(jielong, personId, claim)
  else if (claim.step === 'leave') await forgetLeave(jielong._id, personId, claim.token)
  else if (claim.step === 'move-up') await finishMove(jielong, personId, claim)
  else await finishChange(jielong, personId, claim)
  return true
}

/** Goes on with what this person began here, dead or not; true when there was something. `jielong` as it was just read. */
export const finishOwn = async (jielong: JielongDoc, personId: string, now: number): Promise<boolean> => {
  const claim = jielong.pending[personId]
  if (claim === undefined || !isFinishable(claim, now)) return false
  return finish(jielong, personId, { claim, now })
}

/** Finishes what died half-way in this 接龙, as long as the turn lasts; answers how many claims that were. */
export const finishDead = async (jielong: JielongDoc, { now, isOver }: { now: number; isOver: () => boolean }): Promise<number> => {
  const dead = Object.entries(jielong.pending).filter(([, claim]) => isStale(claim, now))
  let finished = 0
  for (const [personId, claim] of dead) finished += !isOver() && (await finish(jielong, personId, { claim, now })) ? 1 : 0
  return finished
}

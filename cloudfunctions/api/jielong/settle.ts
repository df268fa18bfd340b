import type { Claim, JielongDoc } from '../../cloud/documents'
import { _ } from '../../cloud/sdk'
import { world } from '../../cloud/world'
import { STALE_MS } from './claim'
import { finishJoin } from './join-steps'
import { finishLeave, forgetLeave } from './leave-steps'

const JIELONGS_AT_ONCE = 100

const finish = async (jielong: JielongDoc, personId: string, claim: Claim): Promise<void> => {
  if (claim.step === 'join') await finishJoin(jielong, personId, claim)
  else if (claim.step === 'leave') await forgetLeave(jielong._id, personId, claim.token)
  else await finishLeave(jielong, personId, claim)
}

/** Finishes what died half-way in this 接龙; answers how many claims that were. Costs nothing when there are none. */
export const settle = async (jielong: JielongDoc, now: number): Promise<number> => {
  const stale = Object.entries(jielong.pending).filter(([, claim]) => claim.at < now - STALE_MS)
  for (const [personId, claim] of stale) await finish(jielong, personId, claim)
  return stale.length
}

/** For the timer: the same everywhere, at most a hundred 接龙 a time, while its turn lasts. Answers how many claims it finished. */
export const settleJielongs = async (now: number, isOver = (): boolean => false): Promise<number> => {
  const busy = await world.jielongs.find({ where: { inFlight: _.gt(0) }, limit: JIELONGS_AT_ONCE })
  let settled = 0
  for (const jielong of busy) settled += isOver() ? 0 : await settle(jielong, now)
  return settled
}

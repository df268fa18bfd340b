import type { JielongDoc } from '../../cloud/documents'
import { _ } from '../../cloud/sdk'
import { world } from '../../cloud/world'
import { finishDead } from './finish-claim'
import { hasRoom, moveUp } from './move-up'

const JIELONGS_AT_ONCE = 100

/**
 * Finishes what died half-way in this 接龙, and gives free seats to those who wait; answers how much that was, 0 when the
 * document still is as it was read. Costs nothing when there is nothing to do.
 */
export const settle = async (jielong: JielongDoc, now: number, isOver = (): boolean => false): Promise<number> => {
  const finished = await finishDead(jielong, { now, isOver })
  const moved = finished > 0 || hasRoom(jielong) ? await moveUp(jielong._id, now) : 0
  return finished + moved
}

/** For the timer: the same everywhere, at most a hundred 接龙 of each kind a time, while its turn lasts. Answers how much it did. */
export const settleJielongs = async (now: number, isOver = (): boolean => false): Promise<number> => {
  const [busy, roomy] = await Promise.all([
    world.jielongs.find({ where: { inFlight: _.gt(0) }, limit: JIELONGS_AT_ONCE }),
    world.jielongs.find({ where: { waiting: _.gt(0), free: _.gt(0), state: _.neq('archived') }, limit: JIELONGS_AT_ONCE }),
  ])
  let settled = 0
  for (const jielong of new Map([...busy, ...roomy].map((doc) => [doc._id, doc])).values()) settled += isOver() ? 0 : await settle(jielong, now, isOver)
  return settled
}

import { _ } from '../../cloud/sdk'
import { world } from '../../cloud/world'
import { STALE_MS } from './claim'
import { leaveJielongsOf } from './leave-jielong'

const AT_ONCE = 20

/**
 * For the timer: takes those who are no longer in a group out of its open 接龙 who were busy there when they went, or
 * whose join was still under way; looks until nothing of theirs can be. Answers how many it is done with.
 */
export const takeOutGone = async (now: number, isOver = (): boolean => false): Promise<number> => {
  const gone = await world.members.find({ where: { goneAt: _.gt(0), state: _.in(['left', 'removed']) }, order: [['goneAt', 'asc']], limit: AT_ONCE })
  let done = 0
  for (const { _id, groupId, personId, goneAt } of gone) {
    if (isOver()) break
    const isOut = await leaveJielongsOf(groupId, personId, now)
    // Whoever is still busy goes to the end of the line.
    if (!isOut) await world.members.change({ _id, goneAt }, { goneAt: now })
    else if (goneAt < now - STALE_MS) done += await world.members.change({ _id, goneAt }, { goneAt: 0 })
  }
  return done
}

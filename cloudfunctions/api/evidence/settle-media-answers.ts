import { _ } from '../../cloud/sdk'
import { world } from '../../cloud/world'
import { settleMedia } from './settle-media'

/** Whoever asked writes the trace down a moment later, or never: then the timer asks again, and gets another trace. */
const KEPT_MS = 60 * 60_000
const AT_ONCE = 1000

/** Answers whose process died before they were applied; answers how many. What belongs to nothing is forgotten after an hour. */
export const settleMediaAnswers = async (now: number, isOver: () => boolean): Promise<number> => {
  const heard = await world.mediaAnswers.find({ where: { arrivedAt: _.lt(now) }, order: [['arrivedAt', 'asc']], limit: AT_ONCE })
  if (heard.length === 0) return 0
  const asked = await world.evidence.pick({ where: { traceId: _.in(heard.map(({ _id }) => _id)) }, limit: AT_ONCE }, ['traceId'])
  let settled = 0
  for (const { traceId } of asked) {
    if (isOver()) return settled
    if (await settleMedia(traceId, now)) settled += 1
  }
  await world.mediaAnswers.remove({ arrivedAt: _.lt(now - KEPT_MS) })
  return settled
}

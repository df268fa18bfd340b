import { randomUUID } from 'node:crypto'
import type { Corrected, Drift } from '@shouhou/shared/jielong'
import type { JielongDoc } from '../../cloud/documents'
import { log } from '../../cloud/log'
import { _ } from '../../cloud/sdk'
import { world } from '../../cloud/world'
import { writeJielongEvent } from './events'
import { removeLateEntries } from './late-entries'
import { countAgain, repair } from './recount'

const HOUR_MS = 60 * 60_000
const AT_ONCE = 20
/** A line of the log has room for so many. */
const PATHS = 20

/** What members are told: the people, and how many bars; not what is kept beside that to count with. */
const correctedOf = (drift: readonly Drift[], { capacity }: Pick<JielongDoc, 'capacity'>): Corrected => {
  const found = (path: string): Corrected['people'] => {
    const one = drift.find((each) => each.path === path)
    return one === undefined ? null : { from: one.kept, to: one.counted }
  }
  const seatsLeft = capacity === null ? null : found('free')
  return { people: found('people'), waiting: found('waiting'), seatsLeft, bars: drift.filter(({ path }) => path.includes('spreads.')).length }
}

/** Without the key of a bar: it may be a choice that somebody wrote. */
const shortOf = ({ path, kept, counted }: Drift): string => `${path.replace(/(spreads\.[^.]+)\..*/, '$1')} ${kept}→${counted}`

const report = (jielong: JielongDoc, drift: readonly Drift[]): void => {
  log({ what: 'drift', requestId: randomUUID(), call: 'jobs.recountJielongs', detail: `${jielong._id}: ${drift.length} of ${drift.slice(0, PATHS).map(shortOf).join(', ')}` })
}

/** True when it was wrong, and is right now. While somebody is on the way it waits for a later turn. */
const recountOne = async (jielong: JielongDoc, now: number): Promise<boolean> => {
  if (jielong.inFlight > 0 || jielong.frozenUntil > now) return false
  const { drift, counted } = await countAgain(jielong)
  if (drift.length === 0) {
    await world.jielongs.change({ _id: jielong._id }, { recountedAt: now })
    return false
  }
  if ((await removeLateEntries(jielong)) > 0) return recountOne(jielong, now)
  if (!(await repair(jielong, counted, now))) return false
  report(jielong, drift)
  await writeJielongEvent({ jielong, byId: null, what: 'recounted', at: now, part: String(jielong.edition), corrected: correctedOf(drift, jielong) })
  return true
}

/** For the timer: compares every board with its entries once an hour, the longest unlooked-at first, while its turn lasts. Answers how many it put right. */
export const recountJielongs = async (now: number, isOver: () => boolean): Promise<number> => {
  const due = await world.jielongs.find({ where: { recountedAt: _.lt(now - HOUR_MS) }, order: [['recountedAt', 'asc']], limit: AT_ONCE })
  let repaired = 0
  for (const jielong of due) repaired += !isOver() && (await recountOne(jielong, now)) ? 1 : 0
  return repaired
}

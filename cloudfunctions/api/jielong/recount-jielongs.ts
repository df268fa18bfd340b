import { randomUUID } from 'node:crypto'
import type { Corrected, Counters, Drift } from '@shouhou/shared/jielong'
import type { JielongDoc } from '../../cloud/documents'
import { log } from '../../cloud/log'
import { _ } from '../../cloud/sdk'
import { world } from '../../cloud/world'
import { writeJielongEvent } from './events'
import { removeLateEntries } from './late-entries'
import { countAgain, repair } from './recount'

const HOUR_MS = 60 * 60_000
const AT_ONCE = 20
/** When somebody came or went while it was counted. */
const AGAIN_MS = 5 * 60_000
/** So many bars that everybody left again are worth a write. */
const ZEROS = 100
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

const zerosIn = ({ spreads }: Counters): number => Object.values(spreads).flatMap((keys) => Object.values(keys)).filter((people) => people === 0).length

/** Null: somebody came or went meanwhile. Bars without anybody are nothing wrong, and go without a word. */
const putRight = async (jielong: JielongDoc, now: number): Promise<boolean | null> => {
  const { drift, counted } = await countAgain(jielong)
  if (drift.length === 0 && zerosIn(jielong.counters) + zerosIn(jielong.twice) < ZEROS) return false
  if (drift.length > 0 && (await removeLateEntries(jielong)) > 0) return putRight(jielong, now)
  if (!(await repair(jielong, counted, now))) return null
  if (drift.length === 0) return false
  report(jielong, drift)
  await writeJielongEvent({ jielong, byId: null, what: 'recounted', at: now, part: String(jielong.edition), corrected: correctedOf(drift, jielong) })
  return true
}

/**
 * True when it was wrong, and is right now. Its turn is written down first: one that takes longer than the whole run
 * must not be the first one again a minute later.
 */
const recountOne = async (jielong: JielongDoc, now: number): Promise<boolean> => {
  const { _id, recountedAt } = jielong
  if ((await world.jielongs.change({ _id, recountedAt }, { recountedAt: now })) === 0) return false
  const isRepaired = await putRight(jielong, now)
  if (isRepaired === null) await world.jielongs.change({ _id, recountedAt: now }, { recountedAt: now - HOUR_MS + AGAIN_MS })
  return isRepaired ?? false
}

/**
 * For the timer: compares every board with its entries once an hour, the longest unlooked-at first, while its turn lasts;
 * those where somebody is on the way have theirs later. Answers how many it put right.
 */
export const recountJielongs = async (now: number, isOver: () => boolean): Promise<number> => {
  const due = await world.jielongs.find({ where: { recountedAt: _.lt(now - HOUR_MS), inFlight: 0, frozenUntil: _.lte(now) }, order: [['recountedAt', 'asc']], limit: AT_ONCE })
  let repaired = 0
  for (const jielong of due) repaired += !isOver() && (await recountOne(jielong, now)) ? 1 : 0
  return repaired
}

import { daysBetween, type Day } from '@shouhou/shared'
import type { CaseFile } from '@shouhou/shared/case-file'
import { askable, latestPromise, type RepairView } from '@shouhou/shared/repair'
import * as say from '../../../words/case/read'
import { sayNearDay } from '../../../words/repair/days'
import type { NextThing } from './next-thing'

export interface NextOfRepairs {
  readonly next: NextThing
  /** It goes before what is missing in the case. */
  readonly isPressing: boolean
}

// What is wrong with a repair is best seen in its first days.
const FRESH_DAYS = 7

/** What may be asked by now and was not yet. */
const toAsk = (file: CaseFile, repair: RepairView, today: Day) =>
  askable(file.dates, repair.repairId, today).now.find(({ kind }) => kind !== 'spare-phone' || repair.slip.spare === 'notAsked')

const isSilent = ({ notes }: RepairView, since: Day): boolean => !notes.some(({ on }) => on >= since)

function ofOpen(file: CaseFile, repair: RepairView, today: Day): NextOfRepairs {
  const { repairId, days } = repair
  const ask = toAsk(file, repair, today)
  if (ask) return {
    isPressing: true,
    next: { what: 'repair', repairId, verb: ask.kind === 'spare-phone' ? say.spareVerb : say.askVerb, why: `${say.nthDayIn(days)}${ask.says}`, sources: ask.sources },
  }
  const promised = latestPromise(repair)
  if (promised !== null && promised < today && isSilent(repair, promised)) return {
    isPressing: true,
    next: { what: 'repair', repairId, verb: say.chaseVerb, why: say.promiseIsOver(sayNearDay(promised, today), daysBetween(promised, today)) },
  }
  return { isPressing: false, next: { what: 'repair', repairId, verb: say.logVerb, why: say.inRepairWhy(days) } }
}

/** What helps with the latest repair; undefined where nothing does. */
export function nextOfRepairs(file: CaseFile, today: Day): NextOfRepairs | undefined {
  const open = file.repairs.find(({ pickUp }) => pickUp === null)
  if (open) return ofOpen(file, open, today)
  const [latest] = file.repairs
  if (!latest?.pickUp || latest.checks.length > 0 || daysBetween(latest.pickUp.pickedUpOn, today) > FRESH_DAYS) return undefined
  return { isPressing: true, next: { what: 'check', repairId: latest.repairId, verb: say.checkVerb, why: say.checkWhy } }
}

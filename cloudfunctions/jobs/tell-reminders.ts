import { dayOf, startOfDay } from '@shouhou/shared'
import { randomUUID } from 'node:crypto'
import { refreshReminders } from '../api/reminder/refresh-reminders'
import type { ReminderDoc } from '../cloud/documents'
import { log } from '../cloud/log'
import { _ } from '../cloud/sdk'
import { world } from '../cloud/world'
import { inTurn, turn, TURN } from './turn'

const AT_ONCE = 500
/** Cases side by side: in the morning there are many. */
const SIDE_BY_SIDE = 10

/** Nobody is woken. */
const EARLIEST_MS = 8 * 60 * 60_000

/** Whether it is morning in China already. */
export const isAwake = (now: number): boolean => now - startOfDay(dayOf(now)) >= EARLIEST_MS

const tell = async ({ _id }: ReminderDoc, now: number): Promise<number> =>
  world.reminders.change({ _id, state: 'waiting', remindOn: _.lte(dayOf(now)) }, { state: 'told', toldAt: now })

/** The dates of its case are looked at again first: whoever changed it may have died before that. */
const tellOf = async (caseId: string, due: readonly ReminderDoc[], now: number): Promise<number> => {
  await refreshReminders(caseId, now)
  const told = await Promise.all(due.filter((reminder) => reminder.caseId === caseId).map((reminder) => tell(reminder, now)))
  return told.reduce((sum, one) => sum + one, 0)
}

/** None where that breaks: its dates stay waiting, for the next run. */
const tellSafely = async (caseId: string, due: readonly ReminderDoc[], now: number): Promise<number> => {
  try {
    return await tellOf(caseId, due, now)
  } catch (error) {
    const why = error instanceof Error ? (error.stack ?? error.message) : JSON.stringify(error)
    log({ what: 'broken', requestId: randomUUID(), call: 'jobs.tellReminders', detail: `case ${caseId}: ${why}` })
    return 0
  }
}

/** What its person is to be reminded of today, or should have been: from now on the app shows it. Each once, by one conditional write. */
export const tellReminders = async (now: number): Promise<number> => {
  if (!isAwake(now)) return 0
  const due = await world.reminders.find({ where: { state: 'waiting', remindOn: _.lte(dayOf(now)) }, order: [['remindOn', 'asc']], limit: AT_ONCE })
  const caseIds = inTurn([...new Set(due.map(({ caseId }) => caseId))], now)
  const isOver = turn(TURN.tidy)
  let told = 0
  for (let from = 0; from < caseIds.length && !isOver(); from += SIDE_BY_SIDE) {
    const some = await Promise.all(caseIds.slice(from, from + SIDE_BY_SIDE).map((caseId) => tellSafely(caseId, due, now)))
    told += some.reduce((sum, one) => sum + one, 0)
  }
  return told
}

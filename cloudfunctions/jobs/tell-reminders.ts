import { dayOf, startOfDay } from '@shouhou/shared'
import { refreshReminders } from '../api/reminder/refresh-reminders'
import type { ReminderDoc } from '../cloud/documents'
import { _ } from '../cloud/sdk'
import { world } from '../cloud/world'
import { turn, TURN } from './turn'

const AT_ONCE = 100

/** Nobody is woken. */
const EARLIEST_MS = 8 * 60 * 60_000

/** Whether it is morning in China already. */
export const isAwake = (now: number): boolean => now - startOfDay(dayOf(now)) >= EARLIEST_MS

const tell = async ({ _id }: ReminderDoc, now: number): Promise<number> =>
  world.reminders.change({ _id, state: 'waiting', remindOn: _.lte(dayOf(now)) }, { state: 'told', toldAt: now })

/**
 * What its person is to be reminded of today, or should have been: from now on the app shows it. Each once, by one
 * conditional write. The dates of its case are looked at again first: whoever changed it may have died before that.
 */
export const tellReminders = async (now: number): Promise<number> => {
  if (!isAwake(now)) return 0
  const due = await world.reminders.find({ where: { state: 'waiting', remindOn: _.lte(dayOf(now)) }, order: [['remindOn', 'asc']], limit: AT_ONCE })
  const isOver = turn(TURN.tidy)
  let told = 0
  for (const caseId of new Set(due.map((reminder) => reminder.caseId))) {
    await refreshReminders(caseId, now)
    for (const reminder of due.filter((one) => one.caseId === caseId)) told += await tell(reminder, now)
    if (isOver()) break
  }
  return told
}

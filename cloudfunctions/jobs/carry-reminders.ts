import { dayOf } from '@shouhou/shared'
import { emptyAllowed, giveBackAllowed, reminderTemplate, takeAllowed } from '../api/reminder/allowance'
import type { ReminderDoc } from '../cloud/documents'
import { sendReminder } from '../cloud/send-reminder'
import { _ } from '../cloud/sdk'
import { world } from '../cloud/world'
import { isAwake } from './tell-reminders'
import { turn, TURN } from './turn'

const AT_ONCE = 200
/** Messages on their way side by side: in the morning there are many. One may fail on its own; all of them mean that WeChat is down. */
const SIDE_BY_SIDE = 5
/** Once a minute: after that it is yesterday's news, and the app has shown it all along. */
const TRIES = 10

type Outcome = 'sent' | 'refused' | 'down'

/**
 * Marked before it is sent, and unmarked when that fails: whatever dies in between, nobody gets the same message twice. Only
 * one that WeChat did not answer for is sent again, and may have come: better twice than a date that nobody heard of.
 */
const claim = async ({ _id, tries }: ReminderDoc): Promise<boolean> =>
  (await world.reminders.change({ _id, state: 'told', wechat: 'none', tries }, { wechat: 'sent', tries: tries + 1 })) === 1

const settle = async ({ _id }: ReminderDoc, wechat: ReminderDoc['wechat']): Promise<void> => {
  await world.reminders.change({ _id, wechat: 'sent' }, { wechat })
}

const carry = async (reminder: ReminderDoc, now: number): Promise<Outcome> => {
  const { personId, tries } = reminder
  const templateId = reminderTemplate()
  const person = await world.people.get(personId)
  if (person === null || templateId === '' || !(await takeAllowed(personId, templateId, now))) {
    await settle(reminder, 'refused')
    return 'refused'
  }
  const answer = await sendReminder(reminder, { openid: person.openid, templateId, today: dayOf(now) })
  if (answer === 'sent') return answer
  // What is taken out of the ledger goes back, but where WeChat says that there was nothing.
  if (answer === 'refused') await emptyAllowed(personId, templateId, now)
  else await giveBackAllowed(personId, templateId, now)
  await settle(reminder, answer === 'refused' ? 'refused' : tries + 1 < TRIES ? 'none' : 'failed')
  return answer
}

/** Null for what another run carries. */
const claimAndCarry = async (reminder: ReminderDoc, now: number): Promise<Outcome | null> => ((await claim(reminder)) ? carry(reminder, now) : null)

/** What was told in the app goes out by WeChat where its person allowed a message. Answers how many went out. */
export const carryReminders = async (now: number): Promise<number> => {
  if (!isAwake(now)) return 0
  const told = await world.reminders.find({ where: { state: 'told', wechat: 'none', toldAt: _.gt(0) }, order: [['toldAt', 'asc']], limit: AT_ONCE })
  const isOver = turn(TURN.ask)
  let sent = 0
  for (let from = 0; from < told.length && !isOver(); from += SIDE_BY_SIDE) {
    const outcomes = await Promise.all(told.slice(from, from + SIDE_BY_SIDE).map((reminder) => claimAndCarry(reminder, now)))
    sent += outcomes.filter((outcome) => outcome === 'sent').length
    if (outcomes.every((outcome) => outcome === 'down')) break
  }
  return sent
}

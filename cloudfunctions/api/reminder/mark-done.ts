import { fail, ok } from '@shouhou/shared'
import { answer } from '../../cloud/answer'
import type { ReminderDoc } from '../../cloud/documents'
import { reminderOf } from './reminder-view'

const stateBefore = ({ toldAt }: ReminderDoc): ReminderDoc['state'] => (toldAt === 0 ? 'waiting' : 'told')

export const markDone = answer('reminder.done', async ({ input: { reminderId, isDone }, actor: { personId } }, { reminders }) => {
  const mine = { _id: reminderId, personId }
  const found = await reminders.get(reminderId)
  if (found === null || found.personId !== personId) return fail({ code: 'reminder/not-found' })
  // Told meanwhile, it stays told when the tick is taken back.
  if (isDone) await reminders.change(mine, { state: 'done' })
  else await reminders.change({ ...mine, state: 'done' }, { state: stateBefore(found) })
  const now = await reminders.get(reminderId)
  return now === null ? fail({ code: 'reminder/not-found' }) : ok(reminderOf(now))
})

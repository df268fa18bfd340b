import type { Reminder } from '@shouhou/shared/reminder'
import type { ReminderDoc } from '../../cloud/documents'

export const reminderOf = ({ _id, caseId, groupId, date, brand, model, remindOn, state, toldAt }: ReminderDoc): Reminder => ({
  ...date, reminderId: _id, caseId, groupId, brand, model, remindOn, state, toldAt: toldAt === 0 ? null : toldAt,
})

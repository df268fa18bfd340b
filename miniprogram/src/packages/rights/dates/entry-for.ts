import { plannedDay, type Reminder } from '@shouhou/shared/reminder'
import type { CalendarEntry } from '../../../device'
import * as say from '../../../words/reminder/dates'

/** The date as the phone's calendar has it: the day to act on, and nothing that tells who or which device. */
export const entryFor = (reminder: Reminder): CalendarEntry =>
  ({ title: say.entryTitle(reminder), about: say.entryAbout(reminder), day: plannedDay(reminder), tellsBefore: reminder.sense === 'until' ? 1 : 0 })

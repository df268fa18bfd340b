import { addDays, dayOf, startOfDay } from '@shouhou/shared'
import { dueBefore, DUE_LIMIT, type Due } from '@shouhou/shared/home'
import { isPast, plannedDay } from '@shouhou/shared/reminder'
import type { ReminderDoc } from '../../cloud/documents'
import { _ } from '../../cloud/sdk'
import { world } from '../../cloud/world'
import { reminderOf } from '../reminder/reminder-view'
import type { Me } from './me'

const READ_LIMIT = 100

type Legal = Extract<Due, { what: 'legal' }>

/** Dates of my cases, of any group, that are near or that I was told of, as far as something can still be done. One read. */
export const remindersOf = ({ actor: { personId }, now }: Pick<Me, 'actor' | 'now'>): Promise<ReminderDoc[]> => {
  const near = dayOf(dueBefore(now) - 1)
  const isAhead = _.or({ 'date.sense': 'from' }, { 'date.day': _.gte(dayOf(now)) })
  const where = _.and({ personId, state: _.in(['waiting', 'told']) }, _.or({ state: 'told' }, { day: _.lte(near) }), isAhead)
  return world.reminders.find({ where, order: [['day', 'asc']], limit: READ_LIMIT })
}

/** A group that I have left has no name here; its case is mine still. */
export const legalIn = (docs: readonly ReminderDoc[], { places, nameOf, now }: Pick<Me, 'places' | 'nameOf' | 'now'>): Legal[] =>
  docs
    .filter(({ date }) => !isPast(date, dayOf(now)))
    .map((doc) => ({ what: 'legal', groupId: doc.groupId, groupName: places.has(doc.groupId) ? nameOf(doc.groupId) : '', reminder: reminderOf(doc) }))

/** The end of the day in question; what may be asked already is due today. */
const dueAt = (due: Due, now: number): number => {
  if (due.what === 'closing') return due.closesAt
  const day = plannedDay(due.reminder)
  return startOfDay(addDays(day < dayOf(now) ? dayOf(now) : day, 1))
}

const dayIn = (due: Due): string => (due.what === 'closing' ? '' : due.reminder.day)

/** Both by what is nearest, the newer of two that are due already first; what closes never pushes all legal dates out. */
export const merged = (closing: readonly Due[], legal: readonly Legal[], now: number): Due[] => {
  const all = [...closing, ...legal].sort((a, b) => dueAt(a, now) - dueAt(b, now) || (dayIn(a) < dayIn(b) ? 1 : -1))
  const shown = all.slice(0, DUE_LIMIT)
  const nearest = all.find(({ what }) => what === 'legal')
  return nearest === undefined || shown.some(({ what }) => what === 'legal') ? shown : [...shown.slice(0, DUE_LIMIT - 1), nearest]
}

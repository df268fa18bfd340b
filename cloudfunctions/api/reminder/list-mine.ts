import { ok } from '@shouhou/shared'
import { answer } from '../../cloud/answer'
import type { ReminderDoc } from '../../cloud/documents'
import { _ } from '../../cloud/sdk'
import { world } from '../../cloud/world'
import { consentOf } from './allowance'
import { reminderOf } from './reminder-view'

const LIMIT = 200

/** Of this person, not dealt with: what lies ahead and what they were told of, of one case or all, the nearest first. One read. */
export const pendingOf = (personId: string, caseId: string | null = null): Promise<ReminderDoc[]> =>
  world.reminders.find({ where: { personId, state: _.in(['waiting', 'told']), ...(caseId === null ? {} : { caseId }) }, order: [['day', 'asc']], limit: LIMIT })

export const countWaiting = (personId: string): Promise<number> => world.reminders.count({ personId, state: 'waiting' })

export const listMine = answer('reminder.listMine', async ({ actor: { personId } }) => {
  const pending = await pendingOf(personId)
  const wechat = await consentOf(personId, pending.filter(({ state }) => state === 'waiting').length)
  return ok({ reminders: pending.map(reminderOf), wechat })
})

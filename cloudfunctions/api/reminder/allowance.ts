import type { WechatConsent } from '@shouhou/shared/reminder'
import { idOf } from '../../cloud/digest'
import { _ } from '../../cloud/sdk'
import { world } from '../../cloud/world'

/** The message that WeChat asks people about; '' where this app has none. */
export const reminderTemplate = (): string => (process.env['REMINDER_TEMPLATE'] ?? '').trim()

const allowanceId = (personId: string, templateId: string): string => idOf('al', personId, templateId)

/** One tap, one message. */
export const addAllowed = async (personId: string, templateId: string, now: number): Promise<void> => {
  const _id = allowanceId(personId, templateId)
  if (await world.allowances.add({ _id, personId, templateId, left: 1, changedAt: now })) return
  await world.allowances.change({ _id }, { left: _.inc(1), changedAt: now })
}

/** Takes one message out of the ledger before WeChat is asked; false when none is in it. */
export const takeAllowed = async (personId: string, templateId: string, now: number): Promise<boolean> =>
  (await world.allowances.change({ _id: allowanceId(personId, templateId), left: _.gt(0) }, { left: _.inc(-1), changedAt: now })) === 1

/** It was not sent. */
export const giveBackAllowed = async (personId: string, templateId: string, now: number): Promise<void> => {
  await world.allowances.change({ _id: allowanceId(personId, templateId) }, { left: _.inc(1), changedAt: now })
}

/** WeChat says that nothing is allowed: its word counts, not ours. */
export const emptyAllowed = async (personId: string, templateId: string, now: number): Promise<void> => {
  await world.allowances.change({ _id: allowanceId(personId, templateId) }, { left: 0, changedAt: now })
}

/** How many messages are left, and for how many dates there will be none. */
export const consentOf = async (personId: string, waiting: number): Promise<WechatConsent> => {
  const templateId = reminderTemplate()
  const left = templateId === '' ? 0 : ((await world.allowances.get(allowanceId(personId, templateId)))?.left ?? 0)
  return { templateId, left, uncovered: Math.max(waiting - left, 0) }
}

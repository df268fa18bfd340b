import { fail, ok } from '@shouhou/shared'
import { answer } from '../../cloud/answer'
import { addAllowed, consentOf, reminderTemplate } from './allowance'
import { countWaiting } from './list-mine'

export const allow = answer('reminder.allow', async ({ input: { templateId }, actor: { personId }, now }) => {
  if (templateId === '' || templateId !== reminderTemplate()) return fail({ code: 'reminder/other-template' })
  await addAllowed(personId, templateId, now)
  return ok(await consentOf(personId, await countWaiting(personId)))
})

import { change, question } from '../call'
import { Id } from '../ids'
import * as z from '../z'
import { Reminder, WechatConsent } from './reminder'

export const reminderCalls = {
  'reminder.listMine': question({
    says: 'The dates ahead in all my open cases, the nearest first, and those I was reminded of that are not done.',
    asks: 'registered', input: z.strictObject({}), output: z.strictObject({ reminders: z.array(Reminder), wechat: WechatConsent }), errors: [],
  }),
  'reminder.done': change({
    says: 'This date is dealt with, or is not after all.',
    asks: 'registered', input: z.strictObject({ reminderId: Id, isDone: z.boolean() }), output: Reminder, errors: ['reminder/not-found'],
  }),
  'reminder.allow': change({
    says: 'WeChat asked me just now and I allowed one more message.',
    asks: 'registered', input: z.strictObject({ templateId: z.string().check(z.maxLength(80)) }), output: WechatConsent, errors: ['reminder/other-template'],
  }),
  'reminder.calendar': question({
    says: 'The dates ahead as an iCalendar file: of one case, or of all mine.',
    asks: 'registered', input: z.strictObject({ caseId: z.nullable(Id) }), output: z.strictObject({ name: z.string(), text: z.string() }),
    errors: ['case/not-found', 'case/not-yours', 'reminder/nothing'],
  }),
}

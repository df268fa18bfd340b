import { Day, Moment } from '../calendar'
import { Id } from '../ids'
import { Source } from '../rights/source'
import * as z from '../z'

/**
 * What a date of a case is about. 退货期, 换货期, 无理由退货, 三包到期, 可要备用机, 修了超过 30 日, 超过 60 日, 说好的取机日, 修理后 30 日,
 * 卖家答复的 15 日, 12315 是否受理, 调解 60 日, 平台或企业答复, 三年.
 */
export const DateKind = z.enum(['refund-window', 'replace-window', 'no-reason', 'warranty-end', 'spare-phone', 'repair-30', 'repair-60', 'promised',
  'repair-warranty', 'seller-answer', 'acceptance', 'mediation', 'channel-answer', 'three-years'])
export type DateKind = z.infer<typeof DateKind>

/** A date of a case that a rule, a promise or a procedure sets. */
export const LegalDate = z.strictObject({
  /** Stays the same while the date does: kind, what it is about, and its day. */
  key: z.string(),
  kind: DateKind,
  /** `until`: act on this day or before. `from`: from this day on something may be asked. */
  sense: z.enum(['until', 'from']),
  /** 法定日. */
  day: Day,
  /** 稳妥日; null where there is only one way to count. */
  safeDay: z.nullable(Day),
  /** What may be done, in a sentence. */
  says: z.string(),
  /** Empty only for what somebody promised. */
  sources: z.array(Source),
  /** The day rests on a guess: 2027 年的放假安排还没有公布. Empty otherwise. */
  caution: z.string(),
})
export type LegalDate = z.infer<typeof LegalDate>

/** A date of one of my cases. */
export const Reminder = z.strictObject({
  ...LegalDate.shape,
  reminderId: Id,
  caseId: Id,
  groupId: Id,
  brand: z.string(),
  model: z.string(),
  remindOn: Day,
  /** `waiting` until `remindOn`; `told` since then; `done` when its person said so. */
  state: z.enum(['waiting', 'told', 'done']),
  toldAt: z.nullable(Moment),
})
export type Reminder = z.infer<typeof Reminder>

/** Whether WeChat may carry reminders: one tap of its person allows one message. */
export const WechatConsent = z.strictObject({
  /** The id that WeChat asks for; empty where this app has none. */
  templateId: z.string(),
  /** How many messages are still allowed, as far as we know. */
  left: z.number(),
  /** Dates ahead that no allowed message is left for. */
  uncovered: z.number(),
})
export type WechatConsent = z.infer<typeof WechatConsent>

import type { LegalDate } from '@shouhou/shared/reminder'
import type { Stored } from '../collection'

/** A date of an open case; `_id` is one per case and key of the date. `remindOn` is a day in China. */
export interface ReminderDoc extends Stored {
  caseId: string
  groupId: string
  personId: string
  date: LegalDate
  brand: string
  model: string
  day: string
  remindOn: string
  state: 'waiting' | 'told' | 'done'
  toldAt: number
  /** Whether WeChat carried it: not asked yet, sent, nobody allowed it, or it failed too often. */
  wechat: 'none' | 'sent' | 'refused' | 'failed'
  /** How often WeChat was asked to carry it. */
  tries: number
}

/** How many messages of one template a person allowed and WeChat has not carried yet; `_id` is one per person and template. */
export interface AllowanceDoc extends Stored { personId: string; templateId: string; left: number; changedAt: number }

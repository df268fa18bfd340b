import type { Day } from '../calendar'
import type { DateKind, LegalDate } from './reminder'

/** At most fifteen characters: with what `titleOn` adds, WeChat's message has no room for more. */
export const DATE_LABELS: Readonly<Record<DateKind, string>> = {
  'refund-window': '可以选退货的最后一天',
  'replace-window': '可以选换货的最后一天',
  'no-reason': '七日无理由退货的最后一天',
  'warranty-end': '三包有效期的最后一天',
  'spare-phone': '送修第 8 天：可以要备用机',
  'repair-30': '送修超过 30 日',
  'repair-60': '送修超过 60 日',
  promised: '说好修好的日子',
  'repair-warranty': '修理后的保证最后一天',
  'seller-answer': '提出要求超过 15 日',
  acceptance: '12315 决定是否受理',
  mediation: '12315 调解的 60 日',
  'channel-answer': '提交超过 15 日还没处理',
  'three-years': '12315 投诉的三年期限',
}

/** What a date is called where it stands on this day: the safe one is not the last. */
export const titleOn = ({ kind, safeDay, day: legalDay }: Pick<LegalDate, 'kind' | 'safeDay' | 'day'>, day: Day): string =>
  day === safeDay && day !== legalDay ? `${DATE_LABELS[kind]}（稳妥日）` : DATE_LABELS[kind]

const OF_OFFICES: readonly DateKind[] = ['acceptance', 'mediation']

/** The last day for an office to act: whoever waits may ask on the day after. */
export const isOfficeDay = ({ kind }: Pick<LegalDate, 'kind'>): boolean => OF_OFFICES.includes(kind)

import { daysBetween, type Day } from '@shouhou/shared'
import type { DateKind, Reminder } from '@shouhou/shared/reminder'
import { sayAgo, sayDay } from '../dates'

export const title = '快到日子'
export const closing = (closesAt: number, now: number): string => `${sayAgo(closesAt, now)}截止`
export const joined = '您已参加'
export const notJoined = '还没参加'

type Dated = Pick<Reminder, 'kind' | 'sense' | 'day' | 'safeDay'>

const sayLeft = (day: Day, today: Day): string => {
  const left = daysBetween(today, day)
  if (left === 0) return '今天'
  if (left === 1) return '明天'
  return left <= 30 ? `${left} 天后` : sayDay(day)
}

/** Something may be done until that day. */
const UNTIL: Readonly<Partial<Record<DateKind, string>>> = {
  'refund-window': '可以选退货的最后一天',
  'replace-window': '可以选换货的最后一天',
  'no-reason': '七日无理由退货的最后一天',
  'warranty-end': '三包有效期的最后一天',
  'repair-warranty': '修理后的保证最后一天',
  'three-years': '向 12315 投诉的最后一天',
}

/** Something begins on that day: before it, and since. */
const FROM: Readonly<Partial<Record<DateKind, readonly [ahead: string, since: string]>>> = {
  'spare-phone': ['可以要备用机', '可以要备用机'],
  'repair-30': ['送修就超过 30 日了', '送修超过 30 日，看看能要求什么'],
  'repair-60': ['送修就超过 60 日了', '送修超过 60 日，看看能要求什么'],
  promised: ['是说好修好的日子', '说好的修好日子到了，问一声'],
  'seller-answer': ['要求就提出超过 15 日了', '要求提出超过 15 日，看看下一步'],
  acceptance: ['是 12315 决定是否受理的最后一天', '12315 该决定是否受理了，没有消息可以去问'],
  mediation: ['是 12315 调解的最后一天', '12315 的调解满 60 日了，看看下一步'],
  'channel-answer': ['提交就超过 15 日了', '提交超过 15 日，看看有没有答复'],
}

/** Days on which an office still has until midnight. */
const OF_OFFICES: readonly DateKind[] = ['acceptance', 'mediation']

/** '今天起可以要备用机', '5 天后是可以选退货的最后一天': counted to the safe day as long as that is not over. */
export function legal({ kind, sense, day, safeDay }: Dated, today: Day): string {
  const [ahead, since] = FROM[kind] ?? []
  if (ahead !== undefined && since !== undefined) {
    if (day > today || (day === today && OF_OFFICES.includes(kind))) return `${sayLeft(day, today)}${ahead}`
    return kind === 'spare-phone' ? `${day === today ? '今天起' : '现在'}${since}` : since
  }
  const counted = sense === 'until' && safeDay !== null && safeDay >= today ? safeDay : day
  return `${sayLeft(counted, today)}是${UNTIL[kind] ?? ''}`
}

/** Both ways to count, where there are two. */
export const days = ({ sense, day, safeDay }: Dated): string =>
  sense === 'until' && safeDay !== null && safeDay !== day ? `稳妥日 ${sayDay(safeDay)}，法定日 ${sayDay(day)}` : ''

/** '《……规定》第十五条，2026年11月21日核验'; '' for what somebody promised. */
export const restsOn = ({ sources: [first] }: Pick<Reminder, 'sources'>): string => (first ? `${first.law}${first.article} · ${first.checkedOn} 核验` : '')

export const device = ({ brand, model }: Pick<Reminder, 'brand' | 'model'>): string => (model.toLowerCase().startsWith(brand.toLowerCase()) ? model : `${brand} ${model}`)

export const noted = '知道了'
export const notedOf = (what: string): string => `知道了：${what}`
export const settled = (what: string): string => `不再提醒：${what}`
export const undo = '撤销'

import { daysBetween, type Day } from '@shouhou/shared'
import type { Amount, Assessment, Conclusion, RuleId, StartedBy } from '@shouhou/shared/rights'
import { sayDay } from '../dates'

export const others = '还可以这样'
export const alsoKnow = '另外要知道'
export const safeDay = '稳妥日'
const legalDay = '法定日'
const END_OF_PERIOD = '三包有效期到'
const legalDays: { readonly [R in RuleId]?: string } = {
  R4: END_OF_PERIOD, R11: END_OF_PERIOD, S2: END_OF_PERIOD, S3: END_OF_PERIOD, R12: '品牌承诺到', R15: '向12315投诉的最后一天',
}

/** What ends on the legal day: mostly what may be asked for by the law's own way of counting. */
export const nameLegalDay = (rule: RuleId): string => legalDays[rule] ?? legalDay
export const next = '下一步'
export const proof = '要准备的'
export const notes = '要留意的'
/** '要准备的 4 样，还有 3 条要留意'. */
export const sayFolded = ({ proof: proofs, notes: all }: Pick<Conclusion, 'proof' | 'notes'>): string =>
  [proofs.length > 0 && `要准备的 ${proofs.length} 样`, all.length > 1 && `还有 ${all.length - 1} 条要留意`].filter(Boolean).join('，')
export const seeHow = '怎么做，凭什么'

export const isNear = (day: Day, on: Day): boolean => day.slice(0, 4) === on.slice(0, 4)

/** The year only where it is another one. */
export const sayNear = (day: Day, on: Day): string => (isNear(day, on) ? sayDay(day).slice(5) : sayDay(day))

export function sayLeft(day: Day, on: Day): string {
  const days = daysBetween(on, day)
  if (days < 0) return '已过'
  return days === 0 ? '就是今天' : `还有 ${days} 天`
}

/** Their days are about the day on which the fault came, not on which it is told. */
const ABOUT_APPEARING: readonly RuleId[] = ['R1', 'R2', 'R4', 'R11', 'S3']

export interface Days extends Pick<Conclusion, 'rule' | 'safeDay' | 'legalDay'> {
  /** The day the fault came; null where nobody knows. */
  readonly faultOn: Day | null
}

/** Under a day: how far it is; of one that is over, what that means for this fault. */
export function sayUnder(day: Day, { rule, faultOn }: Pick<Days, 'rule' | 'faultOn'>, on: Day): string {
  if (day >= on || faultOn === null || !ABOUT_APPEARING.includes(rule)) return sayLeft(day, on)
  return faultOn <= day ? '故障不晚于这天' : '故障晚于这天'
}

const stillCounts = (faultOn: Day, safe: Day | null): string =>
  `期限看的是故障哪天出现，${sayDay(faultOn).slice(5)}出现的${safe !== null && faultOn > safe ? '，按法律的算法' : ''}还算。现在就书面提出。`

/** Why there are two, in one sentence, by what is still ahead. */
export function whyTwo({ rule, faultOn, safeDay: safe, legalDay: legal }: Days, on: Day): string {
  if (legal === null) return ''
  const isAboutAppearing = ABOUT_APPEARING.includes(rule)
  if (isAboutAppearing && faultOn !== null && faultOn <= legal && on > (safe ?? legal)) return stillCounts(faultOn, safe)
  if (safe === null || safe === legal) return ''
  if (on <= safe) return `有的店把当天算作第 1 天${daysBetween(safe, legal) > 1 ? '，或者按更早的发票日期算' : ''}。赶在稳妥日之前提出，怎么算都来得及。`
  if (on <= legal) return '稳妥日过了，按法律的算法还来得及，请马上提出。'
  return isAboutAppearing ? '期限看的是故障哪天出现：这之前就有的还算，要有那天的记录。现在就书面提出。' : '两个日子都过了。'
}

/** '稳妥日 11月7日，法定日 11月8日'; '' without any. */
export const sayDays = ({ rule, safeDay: safe, legalDay: legal }: Pick<Conclusion, 'rule' | 'safeDay' | 'legalDay'>): string =>
  [safe && `${safeDay} ${sayDay(safe)}`, legal && `${nameLegalDay(rule)} ${sayDay(legal)}`].filter(Boolean).join('，')

export const amounts = '能退多少，有两种算法'
export const amountNames: Record<Amount['what'], string> = { full: '可以主张全额', 'less-depreciation': '对方可能主张扣折旧' }

/** How it is reckoned, under a figure that already says whose it is. */
export const sayHow = (how: string): string => how.replace(/^[^：]*：/, '')

export const reckoned = '怎么算的'
const by: Record<StartedBy, string> = { replaced: '换机完成', delivered: '收到', invoiced: '发票', factory: '出厂日加宽限' }
export const start = '从哪天起算'
export const noStart = '还不知道'
export const sayStart = ({ day, by: how, earlier }: NonNullable<Assessment['start']>): string =>
  `${sayDay(day)}（${by[how]}）${earlier ? `；${by[earlier.by]}更早，是 ${sayDay(earlier.day)}` : ''}`
export const end = END_OF_PERIOD
export const row = '对照性能故障表'
export const aboutRow = '三包规定附有一张性能故障表，表里的故障才适用退货、换货和免费修理的那几条。'
export const sayRow = (name: string, strength: string): string => (name === '' ? strength : `${name}（${strength}）`)
export const edition = '规则版本'
export const sayEdition = (edition: string, on: Day): string => `${edition}，${sayDay(on)}算`
export const copiedTitle = '能要求什么'
export const restsOn = '依据'
export const amountLine = (amount: string, how: string): string => `${amount}，${how}`
export const sourceLine = (article: string, confidence: string, day: string): string => `${restsOn}：${article}（${confidence}，核验日期 ${day}）`
export const numbered = (at: number, says: string): string => `${at}. ${says}`
export const named = (name: string, what: string): string => `${name}：${what}`
export const listed = (all: readonly string[]): string => all.join('；')

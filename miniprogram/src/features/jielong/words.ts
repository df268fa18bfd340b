import { FAULT_CODES } from '@shouhou/shared/case'
import type { JielongKind, JielongRow } from '@shouhou/shared/jielong'
import { sayAgo, sayCount, sayDate, sayMoment } from '../../words'

/** What the number of people counts. */
export const KIND_WORDS: Record<JielongKind, { readonly name: string; readonly counted: string; readonly join: string }> = {
  fault: { name: '故障接龙', counted: '同型号同故障', join: '加入接龙' },
  price: { name: '报价接龙', counted: '报价', join: '报一个价' },
  signup: { name: '报名接龙', counted: '报名', join: '报名' },
}

type Bounds = Pick<JielongRow, 'capacity' | 'seatsLeft' | 'waiting' | 'closesAt' | 'state'>

/** Whoever comes now waits. A free seat belongs to those who wait already. */
export const isFull = ({ capacity, seatsLeft, waiting }: Pick<Bounds, 'capacity' | 'seatsLeft' | 'waiting'>): boolean =>
  capacity !== null && ((seatsLeft ?? 0) <= 0 || waiting > 0)

export const isLate = ({ closesAt }: Pick<Bounds, 'closesAt'>, now: number): boolean => closesAt !== null && closesAt <= now

/** '名额 50 人，还剩 7 个', '名额 50 人，已满，3 人候补'. */
export function saySeats(jielong: Pick<Bounds, 'capacity' | 'seatsLeft' | 'waiting'>): string {
  const { capacity, seatsLeft, waiting } = jielong
  if (capacity === null) return '不限人数'
  const whole = `名额 ${sayCount(capacity)} 人`
  if (!isFull(jielong)) return `${whole}，还剩 ${sayCount(seatsLeft ?? 0)} 个`
  return waiting > 0 ? `${whole}，已满，${sayCount(waiting)} 人候补` : `${whole}，已满`
}

/** '2026年11月21日 18:00 截止（3 天后）', '已在 … 截止', '已经结束', '没有截止时间'. */
export function sayDeadline(jielong: Bounds, now: number): string {
  const { closesAt, state } = jielong
  if (state === 'archived') return '已归档，不再收新的人'
  if (closesAt !== null && isLate(jielong, now)) return `已在 ${sayMoment(closesAt)} 截止`
  if (state === 'closed') return '已经结束，不再收新的人'
  if (closesAt === null) return '没有截止时间'
  const ahead = sayAgo(closesAt, now)
  return ahead === sayDate(closesAt) ? `${sayMoment(closesAt)} 截止` : `${sayMoment(closesAt)} 截止（${ahead}）`
}

/** For a row: '3 天后截止', '已在 … 截止', '不再收新的人'; '' without an end. */
export function sayDeadlineShort(jielong: Bounds, now: number): string {
  if (jielong.closesAt !== null && isLate(jielong, now)) return `已在 ${sayMoment(jielong.closesAt)} 截止`
  if (jielong.state !== 'open') return '不再收新的人'
  return jielong.closesAt === null ? '' : `${sayAgo(jielong.closesAt, now)}截止`
}

/** Why nobody joins any more; '' while one can, if only onto the waiting list. */
export function whyShut(jielong: Bounds, now: number): string {
  if (jielong.state === 'archived') return '这个接龙已经归档，不再收新的人。名单和数字还能看。'
  if (jielong.closesAt !== null && isLate(jielong, now)) return `这个接龙已在 ${sayMoment(jielong.closesAt)} 截止，不再收新的人。`
  return jielong.state === 'closed' ? '这个接龙已经结束，不再收新的人。' : ''
}

/** One short word for a row: 已加入, 已归档, 已结束, 已满; '' while it is open to me. */
export function sayStanding(jielong: Bounds & Pick<JielongRow, 'isJoined'>): string {
  if (jielong.isJoined) return '已加入'
  if (jielong.state !== 'open') return jielong.state === 'archived' ? '已归档' : '已结束'
  return isFull(jielong) ? '已满' : ''
}

type About = Pick<JielongRow, 'brand' | 'model' | 'faultCode' | 'part' | 'title'>

/** '青禾 X1 · 绿屏/绿线', '青禾 X1 · 屏幕', without the brand twice; '' where the title says so already, and for a sign-up. */
export function sayMachine({ brand, model, faultCode, part, title }: About): string {
  if (model === '') return ''
  const device = model.toLowerCase().startsWith(brand.toLowerCase()) ? model : `${brand} ${model}`
  const what = faultCode === null ? part : FAULT_CODES[faultCode]
  return title.startsWith(`${device} ${what}`) ? '' : `${device} · ${what}`
}

interface Shared { readonly kind?: JielongKind; readonly people: number; readonly title: string }

const shareWords: Record<JielongKind, { readonly some: (people: string) => string; readonly none: string }> = {
  fault: { some: people => `${people} 人遇到同样的问题`, none: '遇到同样的问题，来接龙' },
  price: { some: people => `${people} 人报了价`, none: '把您问到的价写下来' },
  signup: { some: people => `${people} 人报名`, none: '来报名' },
}

/** The title of a share card: the number first, then what it is about. */
export function shareTitle({ kind = 'fault', people, title }: Shared): string {
  const { some, none } = shareWords[kind]
  return people > 0 ? `${some(sayCount(people))}：${title}` : `${title}：${none}`
}

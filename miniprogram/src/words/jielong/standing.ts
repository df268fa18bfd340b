import type { JielongKind, JielongRow } from '@shouhou/shared/jielong'
import { sayAgo, sayDate, sayMoment } from '../dates'
import { sayCount } from '../numbers'

/** What the number of people counts. */
export const KIND_WORDS: Record<JielongKind, { readonly name: string; readonly counted: string; readonly join: string }> = {
  fault: { name: '故障接龙', counted: '同型号同故障', join: '加入接龙' },
  price: { name: '报价接龙', counted: '报价', join: '报一个价' },
  signup: { name: '报名接龙', counted: '报名', join: '报名' },
}

/** Several of them counted together. */
export const countedMerged = '同样的故障'
export const unit = '人'
export const people = (count: number): string => `${sayCount(count)} 人`

type Bounds = Pick<JielongRow, 'capacity' | 'seatsLeft' | 'waiting' | 'closesAt' | 'state'>

/** Whoever comes now waits. A free seat belongs to those who wait already. */
export const isFull = ({ capacity, seatsLeft, waiting }: Pick<Bounds, 'capacity' | 'seatsLeft' | 'waiting'>): boolean =>
  capacity !== null && ((seatsLeft ?? 0) <= 0 || waiting > 0)

export const isLate = ({ closesAt }: Pick<Bounds, 'closesAt'>, now: number): boolean => closesAt !== null && closesAt <= now

export const capacityOf = (capacity: number): string => `名额 ${sayCount(capacity)} 人`

/** '名额 50 人，还剩 7 个', '名额 50 人，已满，3 人候补'; '' without a limit. */
export function saySeats(jielong: Pick<Bounds, 'capacity' | 'seatsLeft' | 'waiting'>): string {
  const { capacity, seatsLeft, waiting } = jielong
  if (capacity === null) return ''
  const whole = capacityOf(capacity)
  if (!isFull(jielong)) return `${whole}，还剩 ${sayCount(seatsLeft ?? 0)} 个`
  return waiting > 0 ? `${whole}，已满，${sayCount(waiting)} 人候补` : `${whole}，已满`
}

/** '2026年11月21日 18:00 截止（3 天后）'; once nobody joins any more, why; '' while it simply is open. */
export function sayEnd(jielong: Bounds, now: number): string {
  const { closesAt, state } = jielong
  if (closesAt === null || state === 'archived' || isLate(jielong, now) || state === 'closed') return whyShut(jielong, now)
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
  if (jielong.state === 'archived') return '已经归档，不再收新的人。名单和数字还能看。'
  if (jielong.closesAt !== null && isLate(jielong, now)) return `已在 ${sayMoment(jielong.closesAt)} 截止，不再收新的人。`
  return jielong.state === 'closed' ? '已经结束，不再收新的人。' : ''
}

const over: Record<'closed' | 'archived', string> = { closed: '已结束', archived: '已归档' }

/** One short word for a row: 已加入, 已归档, 已结束, 已满; '' while it is open to me. */
export function sayStanding(jielong: Bounds & Pick<JielongRow, 'isJoined'>): string {
  if (jielong.isJoined) return '已加入'
  if (jielong.state !== 'open') return over[jielong.state]
  return isFull(jielong) ? '已满' : ''
}

/** What a row says of its own review; '' while everybody sees it. */
export const sayReviewOf = ({ hidden, check }: JielongRow['review']): string => {
  if (hidden) return '已被隐藏'
  return check === 'waiting' ? '检查中' : check === 'refused' ? '未通过检查' : ''
}

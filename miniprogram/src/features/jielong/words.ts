import { CHANNEL_LABELS, FAULT_CODES, WISH_LABELS, type FaultCode, type Wish } from '@shouhou/shared/case'
import type { Board, JielongRow } from '@shouhou/shared/jielong'
import type { Bar } from '../../ui'
import { sayAgo, sayCount, sayDate, sayMoment, sayMonth } from '../../words'

const unknown = '未填写'

const labelIn = (labels: Record<string, string>) => (key: string): string => labels[key] ?? unknown

const COMPLETENESS: Record<string, string> = { 3: '三件套齐全', 2: '三件套有两样', 1: '三件套有一样', 0: '还没有证据' }

const spreads = {
  systemVersion: (key: string) => key || unknown,
  month: (key: string) => (key ? sayMonth(key) : unknown),
  channel: labelIn(CHANNEL_LABELS),
  completeness: labelIn(COMPLETENESS),
  wish: labelIn(WISH_LABELS),
}

export type Spread = keyof typeof spreads

const orders: { readonly [Name in Spread]?: (a: { key: string }, b: { key: string }) => number } = {
  completeness: (a, b) => Number(b.key) - Number(a.key),
  month: (a, b) => Number(a.key === '') - Number(b.key === ''),
}

/** The board's own order, except evidence: the most complete first; and months: the unknown one last. */
export const barsOf = (board: Board, spread: Spread): Bar[] => {
  const order = orders[spread]
  const bars = order ? [...board[spread]].sort(order) : board[spread]
  return bars.map(({ key, people }) => ({ label: spreads[spread](key), count: people }))
}

export const sayCompleteness = (have: number): string => labelIn(COMPLETENESS)(String(have))

export const sayWishesOf = (wishes: readonly Wish[]): string => wishes.map(wish => WISH_LABELS[wish]).join('、')

type Bounds = Pick<JielongRow, 'capacity' | 'people' | 'closesAt' | 'state'>

/** null: as many as come. */
export const seatsLeft = ({ capacity, people }: Bounds): number | null => (capacity === null ? null : Math.max(0, capacity - people))

export const isFull = (jielong: Bounds): boolean => seatsLeft(jielong) === 0

export const isLate = ({ closesAt }: Bounds, now: number): boolean => closesAt !== null && closesAt <= now

/** '名额 50 人，还剩 7 个'. */
export function saySeats(jielong: Bounds): string {
  const left = seatsLeft(jielong)
  if (left === null) return '不限人数'
  const whole = `名额 ${sayCount(jielong.capacity ?? 0)} 人`
  return left === 0 ? `${whole}，已满` : `${whole}，还剩 ${sayCount(left)} 个`
}

/** '2026年11月21日 18:00 截止（3 天后）', '已在 … 截止', '已经结束', '没有截止时间'. */
export function sayDeadline(jielong: Bounds, now: number): string {
  const { closesAt, state } = jielong
  if (closesAt !== null && isLate(jielong, now)) return `已在 ${sayMoment(closesAt)} 截止`
  if (state === 'closed') return '已经结束，不再收新的人'
  if (closesAt === null) return '没有截止时间'
  const ahead = sayAgo(closesAt, now)
  return ahead === sayDate(closesAt) ? `${sayMoment(closesAt)} 截止` : `${sayMoment(closesAt)} 截止（${ahead}）`
}

/** For a row: '3 天后截止', '已结束'; '' without an end. */
export function sayDeadlineShort(jielong: Bounds, now: number): string {
  if (jielong.state === 'closed' || isLate(jielong, now)) return '不再收新的人'
  return jielong.closesAt === null ? '' : `${sayAgo(jielong.closesAt, now)}截止`
}

/** Why nobody joins any more; '' while one can. */
export function whyShut(jielong: Bounds, now: number): string {
  if (isLate(jielong, now)) return '这个接龙过了截止时间，不再收新的人。'
  if (jielong.state === 'closed') return '这个接龙已经结束，不再收新的人。'
  return isFull(jielong) ? `名额已满，一共 ${sayCount(jielong.capacity ?? 0)} 人。有人退出时会空出来。` : ''
}

/** One short word for a row: 已加入, 已满, 已结束; '' while it is open to me. */
export function sayStanding(jielong: Bounds & Pick<JielongRow, 'isJoined'>): string {
  if (jielong.isJoined) return '已加入'
  if (jielong.state === 'closed') return '已结束'
  return isFull(jielong) ? '已满' : ''
}

interface Machine { readonly brand: string; readonly model: string; readonly faultCode: FaultCode; readonly title: string }

/** '青禾 X1 · 绿屏/绿线', without the brand twice; '' where the title says so already. */
export function sayMachine({ brand, model, faultCode, title }: Machine): string {
  const device = model.toLowerCase().startsWith(brand.toLowerCase()) ? model : `${brand} ${model}`
  const fault = FAULT_CODES[faultCode]
  return title === `${device} ${fault}` ? '' : `${device} · ${fault}`
}

/** The title of a share card: the number first, then what it is about. */
export const shareTitle = ({ people, title }: { readonly people: number; readonly title: string }): string =>
  people > 0 ? `${sayCount(people)} 人遇到同样的问题：${title}` : `${title}：遇到同样的问题，来接龙`

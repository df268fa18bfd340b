import type { Board, PriceBoard, PriceSummary } from '@shouhou/shared/jielong'
import { sayDay } from '../dates'
import { sayCount } from '../numbers'

export const titles: Record<Board['kind'], string> = { fault: '都是什么情况', price: '报价和官方价', signup: '都怎么选的' }

export const spreads = { systemVersion: '系统版本', month: '故障开始的月份', channel: '购买渠道', completeness: '证据齐不齐', wish: '想要什么（可以不止一样）' } as const

export const unit = '人'
export const seeFurther = (count: number): string => `还有 ${sayCount(count)} 项`

export const quotes = (count: number): string => `${sayCount(count)} 人报价，中位数`
export const quotedIn = ({ from, to }: NonNullable<PriceBoard['days']>): string => `报价日期 ${from === to ? sayDay(from) : `${sayDay(from)} 到 ${sayDay(to)}`}`
export const quote = '报价'
export const premium = '溢价率'
export const premiums = (count: number): string => `溢价率，${sayCount(count)} 人写了官方价，中位数`
export const premiumRule = '溢价率 =（报价 − 官方价）÷ 官方价，每个人各自算。'

export const least = (said: string): string => `最低 ${said}`
export const most = (said: string): string => `最高 ${said}`
export const middleHalf = (name: string, from: string, to: string): string => `中间一半的${name}：${from} 到 ${to}`

const OUTLIER_RULE = '比大多数人的报价高出或低出很多的标“差得远”：超出中间一半的价差的 1.5 倍；至少 5 个报价才标。'

export function outliers({ outliers: count, fences }: PriceSummary): string {
  if (fences === null) return `报价还不到 5 个，先不标。${OUTLIER_RULE}`
  return `${count === 0 ? '没有差得远的报价。' : `有 ${sayCount(count)} 个报价差得远，名单里标出来了，也算在内。`}${OUTLIER_RULE}`
}

export const official = '官方价'
export const thirdParty = '第三方价'
export const given = (name: string, count: number): string => `${name}，${sayCount(count)} 人写了`
export const range = (median: string, from: string, to: string): string => (from === to ? from : `中位数 ${median}，${from} 到 ${to}`)
export const sources = '报价的凭据'
export const months = '报价的月份'

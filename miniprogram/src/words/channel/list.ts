import type { ChannelStep } from '@shouhou/shared/channel'
import { DATE_LABELS, type LegalDate } from '@shouhou/shared/reminder'
import { sayDay } from '../dates'

export const mySteps = (count: number): string => `走过 ${count} 步`
export const seeAll = (count: number): string => `看全部 ${count} 步`
export const ways = '可以走的路'
export const otherWays = '还可以走的路'
export const waysDetail = '一般从上往下走，不是规定。一次走一条，写自己的事实，用自己的电话。'
export const goOn = (way: string): string => `下一步：${way}`
export const next = '下一步'
export const notNow = '现在走不了'
export const waitFirst = '先等一等'
export const takeThis = '走这条路'
export const lookAnyway = '还是看看'

/** '2026年10月8日 · 接下来 2026年10月17日 … · 编号 120…'. */
export const stepLine = ({ takenOn, number }: Pick<ChannelStep, 'takenOn' | 'number'>, date: LegalDate | undefined): string =>
  [sayDay(takenOn), date && `接下来 ${sayDay(date.safeDay ?? date.day)} ${DATE_LABELS[date.kind]}`, number && `编号 ${number}`].filter(Boolean).join(' · ')

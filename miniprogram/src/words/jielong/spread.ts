import { CHANNEL_LABELS, WISH_LABELS, type Wish } from '@shouhou/shared/case'
import { sayMonth } from '../dates'

const unknown = '未填写'

const labelIn = (labels: Record<string, string>) => (key: string): string => labels[key] ?? unknown

const COMPLETENESS: Record<string, string> = { 3: '三件套齐全', 2: '三件套有两样', 1: '三件套有一样', 0: '还没有证据' }

/** In what people differ, and how each of it is called. */
export const labelsOf = {
  systemVersion: (key: string) => key || unknown,
  month: (key: string) => (key ? sayMonth(key) : unknown),
  channel: labelIn(CHANNEL_LABELS),
  completeness: labelIn(COMPLETENESS),
  wish: labelIn(WISH_LABELS),
  source: labelIn({ photo: '有照片', link: '有网页', said: '口头' }),
}

export const sayCompleteness = (have: number): string => labelsOf.completeness(String(have))

export const sayWishesOf = (wishes: readonly Wish[]): string => wishes.map(wish => WISH_LABELS[wish]).join('、')

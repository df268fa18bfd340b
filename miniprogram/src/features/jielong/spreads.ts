import { CHANNEL_LABELS, WISH_LABELS, type Wish } from '@shouhou/shared/case'
import type { Bars, FaultBoard } from '@shouhou/shared/jielong'
import type { Bar } from '../../ui'
import { sayMonth } from '../../words'
import { SOURCE_WORDS } from './entry/words'

const unknown = '未填写'

const labelIn = (labels: Record<string, string>) => (key: string): string => labels[key] ?? unknown

const COMPLETENESS: Record<string, string> = { 3: '三件套齐全', 2: '三件套有两样', 1: '三件套有一样', 0: '还没有证据' }

const sayKeyMonth = (key: string): string => (key ? sayMonth(key) : unknown)

const spreads = {
  systemVersion: (key: string) => key || unknown,
  month: sayKeyMonth,
  channel: labelIn(CHANNEL_LABELS),
  completeness: labelIn(COMPLETENESS),
  wish: labelIn(WISH_LABELS),
}

export type Spread = keyof typeof spreads

const SOURCES: Record<string, string> = { photo: '有照片', link: '有网页', said: SOURCE_WORDS.said }

const labelled = (bars: Bars, label: (key: string) => string): Bar[] => bars.map(({ key, people }) => ({ label: label(key), count: people }))

/** The board's own order, except evidence: the most complete first. */
export const barsOf = (board: FaultBoard, spread: Spread): Bar[] =>
  labelled(spread === 'completeness' ? [...board[spread]].sort((a, b) => Number(b.key) - Number(a.key)) : board[spread], spreads[spread])

export const monthBars = (months: Bars): Bar[] => labelled(months, sayKeyMonth)

export const sourceBars = (sources: Bars): Bar[] => labelled(sources, labelIn(SOURCES))

/** Choices are called what they say. */
export const choiceBars = (choices: Bars): Bar[] => labelled(choices, key => key)

export const sayCompleteness = (have: number): string => labelIn(COMPLETENESS)(String(have))

export const sayWishesOf = (wishes: readonly Wish[]): string => wishes.map(wish => WISH_LABELS[wish]).join('、')

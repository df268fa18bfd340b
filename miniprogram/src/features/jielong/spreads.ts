import type { Bars, FaultBoard } from '@shouhou/shared/jielong'
import type { Bar } from '../../ui'
import { labelsOf } from '../../words/jielong/spread'

export type Spread = 'systemVersion' | 'month' | 'channel' | 'completeness' | 'wish'

const labelled = (bars: Bars, label: (key: string) => string): Bar[] => bars.map(({ key, people }) => ({ label: label(key), count: people }))

/** The board's own order, except evidence: the most complete first. */
export const barsOf = (board: FaultBoard, spread: Spread): Bar[] =>
  labelled(spread === 'completeness' ? [...board[spread]].sort((a, b) => Number(b.key) - Number(a.key)) : board[spread], labelsOf[spread])

export const monthBars = (months: Bars): Bar[] => labelled(months, labelsOf.month)

export const sourceBars = (sources: Bars): Bar[] => labelled(sources, labelsOf.source)

/** Choices are called what they say. */
export const choiceBars = (choices: Bars): Bar[] => labelled(choices, key => key)

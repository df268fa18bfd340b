import type { FaultBoard } from '@shouhou/shared/jielong'
import { barsOf, type Spread } from '../../../../features/jielong'
import { spreads as titles } from '../../../../words/jielong/board'
import { BarsCard } from './bars-card'

const spreads: readonly Spread[] = ['systemVersion', 'month', 'channel', 'completeness', 'wish']

export const FaultBars = ({ board }: { readonly board: FaultBoard }) => (
  <>{spreads.map(spread => <BarsCard key={spread} title={titles[spread]} bars={barsOf(board, spread)} isInTime={spread === 'month'} />)}</>
)

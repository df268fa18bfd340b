import type { FaultBoard } from '@shouhou/shared/jielong'
import { barsOf, type Spread } from '../../../../features/jielong'
import { BarsCard } from './bars-card'

const spreads: readonly (readonly [Spread, string])[] = [
  ['systemVersion', '系统版本'], ['month', '故障开始的月份'], ['channel', '购买渠道'], ['completeness', '证据齐不齐'], ['wish', '想要什么（可以不止一样）'],
]

export const FaultBars = ({ board }: { readonly board: FaultBoard }) => (
  <>{spreads.map(([spread, title]) => <BarsCard key={spread} title={title} bars={barsOf(board, spread)} isInTime={spread === 'month'} />)}</>
)

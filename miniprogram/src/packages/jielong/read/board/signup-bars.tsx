import type { SignupBoard } from '@shouhou/shared/jielong'
import { choiceBars } from '../../../../features/jielong'
import { BarsCard } from './bars-card'

export const SignupBars = ({ board }: { readonly board: SignupBoard }) => (
  <>{board.choices.map(({ label, bars }) => <BarsCard key={label} title={label} bars={choiceBars(bars)} of={board.people} />)}</>
)

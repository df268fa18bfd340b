import type { Board } from '@shouhou/shared/jielong'
import { Section } from '../../../../ui'
import { FaultBars } from './fault-bars'
import { PriceCards } from './price-cards'
import { SignupBars } from './signup-bars'

const TITLES: Record<Board['kind'], string> = { fault: '都是什么情况', price: '报价和官方价', signup: '都怎么选的' }

/** What the entries amount to, by kind; nothing while there is nothing to count. */
export function BoardSection({ board }: { readonly board: Board }) {
  if (board.people === 0 || (board.kind === 'signup' && board.choices.length === 0)) return null
  return (
    <Section title={TITLES[board.kind]} isBare>
      {board.kind === 'fault' && <FaultBars board={board} />}
      {board.kind === 'price' && <PriceCards board={board} />}
      {board.kind === 'signup' && <SignupBars board={board} />}
    </Section>
  )
}
